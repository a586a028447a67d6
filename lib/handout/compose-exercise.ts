import { barred } from "@/lib/handout/boxed";
import type { Span } from "@/lib/handout/break-lines";
import { textWidth } from "@/lib/handout/break-lines";
import { composePlan } from "@/lib/handout/compose-plan";
import type { HandoutExercise, Hint, TextBox } from "@/lib/handout/handout";
import type { HandoutPicture } from "@/lib/handout/handout-pictures";
import { type PrintStyle, rule, type TypeStyle } from "@/lib/handout/print-style";
import type { Block, Mark, Row } from "@/lib/handout/sheet";
import { disc, hintSign } from "@/lib/handout/signs";
import {
  baseline,
  labeledRows,
  type Placement,
  spaced,
  textMark,
  textMarks,
  textRows,
  withMarks,
} from "@/lib/handout/text-rows";
import type { Locale } from "@/lib/locale";

/** From the baseline of a digit up to its middle, in parts of the type size. */
const capitalMiddle = 0.334;

/**
 * One exercise: how much, pictures and boxes to tick, then how in words. A block for each form of the style; forms
 * differ in pictures and white only, so the words are broken into lines once.
 */
export function composeExercise(
  exercise: HandoutExercise,
  picture: HandoutPicture | null,
  locale: Locale,
  forms: readonly [PrintStyle, ...PrintStyle[]],
): Block[] {
  const words = wordsOf(exercise, forms[0]);
  return forms.map((style) => {
    const { gap } = style;
    const plan = composePlan(exercise, picture, locale, style);
    const head = [ruleRow(style), ...spaced(words.name, gap.medium), ...spaced(plan.rows, gap.small)];
    const body = words.parts.flatMap((part) => spaced(part.rows, gap[part.white]));
    const text = [...keptWithNext(head), ...body];
    return {
      before: gap.large,
      rows: plan.last.length === 0 ? text : [...keptLast(text), ...spaced(plan.last, gap.medium)],
      continued: continued(exercise, style),
    };
  });
}

type Words = { name: Row[]; parts: { rows: Row[]; white: "small" | "medium" }[] };

function wordsOf(exercise: HandoutExercise, style: PrintStyle): Words {
  const listed = (lists: Row[][]) =>
    lists.map((rows, index) => ({ rows, white: index === 0 ? "medium" : "small" }) as const);
  return {
    name: name(exercise, style),
    parts: [
      ...listed([start(exercise, style)]),
      ...listed(exercise.steps.map((text, index) => step(text, index + 1, style))),
      ...listed(exercise.hints.map((hint) => hintRows(hint, style))),
      ...listed(exercise.note ? [note(exercise.note, style)] : []),
    ],
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
  const numberX = (style.disc - textWidth(number, size, "bold")) / 2;
  const indent = style.disc + style.gap.medium;
  const place = { x: indent, width: style.width - indent, type };
  return withMarks(textRows([{ text: exercise.name, weight: "bold" }], place), [
    disc(0, top, style.disc),
    textMark(number, numberX, top + style.disc / 2 + size * capitalMiddle, size, "bold", "white"),
  ]);
}

function start({ start: told }: HandoutExercise, style: PrintStyle): Row[] {
  return told ? labeledRows(told.label, [told.text], acrossPage(style, style.type.body), style) : [];
}

function step(text: string, number: number, style: PrintStyle): Row[] {
  const { body } = style.type;
  const mark = textMark(`${number}.`, 0, baseline(body), body.size, "bold");
  return withMarks(textRows([{ text, weight: "regular" }], hanging(style)), [mark]);
}

function hintRows({ mark, label, text }: Hint, style: PrintStyle): Row[] {
  const { body } = style.type;
  // The sign stands on the line like a capital letter.
  const sign = hintSign(mark, 0, baseline(body) - style.sign + 0.5, style.sign);
  const spans: Span[] = [{ text, weight: "regular" }];
  if (label !== "") spans.unshift({ text: `${label}:`, weight: "bold" });
  return withMarks(textRows(spans, hanging(style)), [sign]);
}

function note({ label, paragraphs }: TextBox, style: PrintStyle): Row[] {
  const indent = rule.bar + style.boxPadding;
  const place = { x: indent, width: style.width - indent, type: style.type.body };
  return barred(labeledRows(label, paragraphs, place, style), { x: rule.bar / 2, line: rule.bar });
}

function continued(exercise: HandoutExercise, style: PrintStyle): Row {
  const { small } = style.type;
  const text = `${exercise.number}. ${exercise.name} …`;
  return {
    before: 0,
    height: small.lineHeight + style.gap.medium,
    marks: textMarks(text, "bold", 0, { x: 0, width: style.width, type: small }).slice(0, 1),
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

function acrossPage({ width }: PrintStyle, type: TypeStyle): Placement {
  return { x: 0, width, type };
}

function hanging({ width, hang, type }: PrintStyle): Placement {
  return { x: hang, width: width - hang, type: type.body };
}
