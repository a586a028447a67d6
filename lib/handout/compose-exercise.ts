import { barred, boxed } from "@/lib/handout/boxed";
import type { Span } from "@/lib/handout/break-lines";
import { textWidth } from "@/lib/handout/break-lines";
import { ticksBelow, ticksInSideColumn } from "@/lib/handout/compose-ticks";
import type { HandoutExercise, Hint, TextBox } from "@/lib/handout/handout";
import { type PrintStyle, rule, type TypeStyle } from "@/lib/handout/print-style";
import type { Block, Mark, Row } from "@/lib/handout/sheet";
import { disc, exercisePicture, hintSign } from "@/lib/handout/signs";
import {
  atLeast,
  baseline,
  labeledRows,
  type Placement,
  spaced,
  textMark,
  textMarks,
  textRows,
  withMarks,
} from "@/lib/handout/text-rows";

/** From the baseline of a digit up to its middle, in parts of the type size. */
const capitalMiddle = 0.334;

/** One exercise: picture and boxes to tick in the side column, then how much and how in the text column. */
export function composeExercise(exercise: HandoutExercise, style: PrintStyle): Block {
  const { gap } = style;
  const head = [
    ruleRow(style),
    ...spaced(name(exercise, style), gap.medium),
    ...spaced(dosage(exercise, style), gap.small),
  ];
  const body = [
    ...spaced(start(exercise, style), gap.medium),
    ...exercise.steps.flatMap((text, index) =>
      spaced(step(text, index + 1, style), index === 0 ? gap.medium : gap.small),
    ),
    ...exercise.hints.flatMap((hint, index) => spaced(hintRows(hint, style), index === 0 ? gap.medium : gap.small)),
    ...(exercise.note ? spaced(note(exercise.note, style), gap.medium) : []),
  ];
  const besideTicks = ticksInSideColumn(exercise.ticks, style);
  const side = sideColumn(exercise, besideTicks, style);
  const text = atLeast([...keptWithNext(head), ...body], side.height);
  const ticks = besideTicks ? [] : spaced(ticksBelow(exercise.ticks, style), gap.medium);
  return {
    before: gap.large,
    rows: ticks.length === 0 ? text : [...keptLast(text), ...ticks],
    side: side.marks,
    continued: continued(exercise, style),
  };
}

function ruleRow({ width }: PrintStyle): Row {
  const line: Mark = { kind: "path", x: 0, y: 0, scale: 1, d: `M0 0H${width}`, stroke: rule.thick, ink: "black" };
  return { before: 0, height: rule.thick, marks: [line], keepsNext: true };
}

function name(exercise: HandoutExercise, style: PrintStyle): Row[] {
  const type = style.type.exercise;
  const number = String(exercise.number);
  const size = style.disc * (number.length > 1 ? 0.52 : 0.64);
  const top = (type.lineHeight - style.disc) / 2;
  const numberX = style.textX + (style.disc - textWidth(number, size, "bold")) / 2;
  const indent = style.disc + style.gap.medium;
  const place = { x: style.textX + indent, width: style.textWidth - indent, type };
  return withMarks(textRows([{ text: exercise.name, weight: "bold" }], place), [
    disc(style.textX, top, style.disc),
    textMark(number, numberX, top + style.disc / 2 + size * capitalMiddle, size, "bold", "white"),
  ]);
}

function dosage({ dosage: text }: HandoutExercise, style: PrintStyle): Row[] {
  const { textX: x, textWidth: width, boxPadding: padding } = style;
  const inside = { x: x + padding, width: width - 2 * padding, type: style.type.dosage };
  return boxed(textRows([{ text, weight: "bold" }], inside), { x, width, padding: padding - 2, line: rule.thin });
}

function start({ start: told }: HandoutExercise, style: PrintStyle): Row[] {
  return told ? labeledRows(told.label, [told.text], inTextColumn(style, style.type.body), style) : [];
}

function step(text: string, number: number, style: PrintStyle): Row[] {
  const { body } = style.type;
  const mark = textMark(`${number}.`, style.textX, baseline(body), body.size, "bold");
  return withMarks(textRows([{ text, weight: "regular" }], hanging(style)), [mark]);
}

function hintRows({ mark, label, text }: Hint, style: PrintStyle): Row[] {
  const { body } = style.type;
  // The sign stands on the line like a capital letter.
  const sign = hintSign(mark, style.textX, baseline(body) - style.sign + 0.5, style.sign);
  const spans: Span[] = [{ text, weight: "regular" }];
  if (label !== "") spans.unshift({ text: `${label}:`, weight: "bold" });
  return withMarks(textRows(spans, hanging(style)), [sign]);
}

function note({ label, paragraphs }: TextBox, style: PrintStyle): Row[] {
  const indent = rule.bar + style.boxPadding;
  const place = { x: style.textX + indent, width: style.textWidth - indent, type: style.type.body };
  return barred(labeledRows(label, paragraphs, place, style), { x: style.textX + rule.bar / 2, line: rule.bar });
}

type Column = { marks: Mark[]; height: number };

/** The picture, the position in words, and the boxes to tick when they fit. */
function sideColumn(exercise: HandoutExercise, ticks: Column | null, style: PrintStyle): Column {
  const { figure, gap, sideWidth, type } = style;
  const top = rule.thick + gap.medium;
  const captionTop = top + figure + gap.small;
  const caption = textMarks(exercise.positionName, "regular", captionTop, { x: 0, width: sideWidth, type: type.small });
  const ticksTop = captionTop + caption.length * type.small.lineHeight + gap.medium;
  const ticksMarks = (ticks?.marks ?? []).map((mark) => ({ ...mark, y: mark.y + ticksTop }));
  return {
    marks: [...exercisePicture(exercise.position, 0, top, figure), ...caption, ...ticksMarks],
    height: ticksTop + (ticks?.height ?? 0),
  };
}

function continued(exercise: HandoutExercise, style: PrintStyle): Row {
  const { small } = style.type;
  const text = `${exercise.number}. ${exercise.name} …`;
  return {
    before: 0,
    height: small.lineHeight + style.gap.medium,
    marks: textMarks(text, "bold", 0, { x: style.textX, width: style.textWidth, type: small }).slice(0, 1),
    keepsNext: true,
  };
}

/** A heading, and what it heads, stand on the page of the line after them. */
function keptWithNext(rows: Row[]): Row[] {
  return rows.map((row) => ({ ...row, keepsNext: true }));
}

/** Boxes to tick never stand on a page without a line of their exercise. */
function keptLast(rows: Row[]): Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepsNext: true } : row));
}

function inTextColumn({ textX, textWidth: width }: PrintStyle, type: TypeStyle): Placement {
  return { x: textX, width, type };
}

function hanging({ textX, textWidth: width, hang, type }: PrintStyle): Placement {
  return { x: textX + hang, width: width - hang, type: type.body };
}
