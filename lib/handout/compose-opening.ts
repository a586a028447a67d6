import { boxed } from "@/lib/handout/boxed";
import type { Span } from "@/lib/handout/break-lines";
import { textWidth } from "@/lib/handout/break-lines";
import type { Handout, PhoneLink, TextBox } from "@/lib/handout/handout";
import { type PrintStyle, rule } from "@/lib/handout/print-style";
import type { Block, Mark, Row } from "@/lib/handout/sheet";
import { stopSign } from "@/lib/handout/signs";
import { atLeast, baseline, headingRows, labeledRows, spaced, textRows, withMarks } from "@/lib/handout/text-rows";

/** What stands before the first exercise: whose program, the way to the phone, what to have ready, when to stop. */
export function composeOpening(handout: Handout, style: PrintStyle): Block[] {
  const parts = [
    heading(handout, style),
    ...(handout.message ? [labeled(handout.message, style)] : []),
    labeled(handout.haveReady, style),
    safety(handout.safety, style),
  ];
  const before = style.gap.medium * 1.75;
  return parts.map((rows) => ({ before, rows, continued: null }));
}

function heading(handout: Handout, style: PrintStyle): Row[] {
  const { type, gap } = style;
  const { phone } = handout;
  const width = phone ? style.width - style.qr - 20 : style.width;
  const line: Mark = { kind: "path", x: 0, y: 0, scale: 1, d: `M0 0H${style.width}`, stroke: rule.thick, ink: "black" };
  const whose = [
    ...textRows([{ text: handout.clinicName, weight: "regular" }], { x: 0, width, type: type.small }),
    ...headingRows(handout.title, { x: 0, width, type: type.title }),
    ...spaced(nameLine(handout.name, width, style), gap.small),
    ...handout.facts.flatMap((text) => textRows([{ text, weight: "regular" }], { x: 0, width, type: type.small })),
  ];
  const rows = [
    ...(phone
      ? [...atLeast(withMarks(whose, [qrMark(phone, style)]), style.qr + style.gap.small), ...phoneRows(phone, style)]
      : whose),
    { before: gap.medium, height: rule.thick, marks: [line], keepsNext: false },
  ];
  return rows.map((row, index) => ({ ...row, keepsNext: index < rows.length - 1 }));
}

function qrMark({ qr }: PhoneLink, { width, qr: side }: PrintStyle): Mark {
  const scale = side / qr.modules;
  return { kind: "path", x: width - side, y: 0, scale, d: qr.path, stroke: null, ink: "black" };
}

function phoneRows({ label, text, url, urlLines }: PhoneLink, style: PrintStyle): Row[] {
  const { width, gap } = style;
  const place = { x: 0, width, type: style.type.small };
  const spans: Span[] = [
    { text: `${label}:`, weight: "bold" },
    { text, weight: "regular" },
  ];
  const isOneLine = textWidth(url, place.type.size, "regular") <= width;
  const address = (isOneLine ? [url] : urlLines).flatMap((text) => textRows([{ text, weight: "regular" }], place));
  const linked = address.map((row) => ({ ...row, links: [{ x: 0, y: 0, width, height: row.height, url }] }));
  return [...spaced(textRows(spans, place), gap.medium), ...spaced(linked, 1)];
}

function nameLine({ label, text }: Handout["name"], width: number, style: PrintStyle): Row[] {
  const { name } = style.type;
  const labelSpan: Span = { text: `${label}:`, weight: "regular" };
  if (text !== null) return textRows([labelSpan, { text, weight: "bold" }], { x: 0, width, type: name });
  const x = textWidth(`${label}: `, name.size, "regular");
  const blank: Mark = {
    kind: "path",
    x,
    y: baseline(name) + 2,
    scale: 1,
    d: "M0 0H240",
    stroke: rule.thin,
    ink: "black",
  };
  return withMarks(textRows([labelSpan], { x: 0, width, type: name }), [blank]);
}

/** Paragraphs across the page; the first begins with what they are. */
function labeled({ label, paragraphs }: TextBox, style: PrintStyle): Row[] {
  const place = { x: 0, width: style.width, type: style.type.body };
  return labeledRows(label, paragraphs, place, style);
}

function safety({ label, paragraphs }: TextBox, style: PrintStyle): Row[] {
  const { width, boxPadding: padding } = style;
  const sign = 2.2 * style.type.body.lineHeight;
  const x = padding + sign + padding * 1.5;
  const rows = labeledRows(label, paragraphs, { x, width: width - x - padding, type: style.type.body }, style);
  const framed = boxed(rows, { x: 0, width, padding, line: rule.thick });
  return atLeast(withMarks(framed, [stopSign(padding, padding, sign)]), sign + 2 * padding);
}
