import { textWidth } from "@/lib/handout/break-lines";
import { composePlan } from "@/lib/handout/compose-plan";
import { rowsOf, whatToDo, whatToKnow } from "@/lib/handout/compose-words";
import type { HandoutExercise } from "@/lib/handout/handout";
import type { HandoutPicture } from "@/lib/handout/handout-pictures";
import { type PrintStyle, rule } from "@/lib/handout/print-style";
import type { Block, Mark, Row } from "@/lib/handout/sheet";
import { disc } from "@/lib/handout/signs";
import { spaced, textMark, textMarks, textRows, withMarks } from "@/lib/handout/text-rows";
import type { Locale } from "@/lib/locale";

/** From the baseline of a digit up to its middle, in parts of the type size. */
const capitalMiddle = 0.334;

/**
 * One exercise: how much, pictures and boxes to tick, then how in words. A block for each form of the style; forms
 * differ in pictures and white only, so words that go across the page are broken into lines once.
 */
export function composeExercise(
  exercise: HandoutExercise,
  picture: HandoutPicture | null,
  locale: Locale,
  forms: readonly [PrintStyle, ...PrintStyle[]],
): Block[] {
  const [first] = forms;
  const page = { x: 0, width: first.width };
  const named = name(exercise, first);
  const toDo = whatToDo(exercise, page, first);
  const toKnow = whatToKnow(exercise, page, first);
  return forms.map((style) => {
    const { gap } = style;
    const plan = composePlan(exercise, picture, locale, style, rowsOf(toDo, style));
    const head = [ruleRow(style), ...spaced(named, gap.medium), ...spaced(plan.rows, gap.small)];
    const text = [...keptWithNext(head), ...plan.toDo, ...rowsOf(toKnow, style)];
    return {
      before: gap.large,
      rows: plan.last.length === 0 ? text : [...keptLast(text), ...spaced(plan.last, gap.medium)],
      continued: continued(exercise, style),
    };
  });
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
