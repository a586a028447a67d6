import { barred } from "@/lib/handout/boxed";
import type { Span } from "@/lib/handout/break-lines";
import type { HandoutExercise, Hint, TextBox } from "@/lib/handout/handout";
import { type PrintStyle, rule } from "@/lib/handout/print-style";
import type { Row } from "@/lib/handout/sheet";
import { hintSign } from "@/lib/handout/signs";
import { baseline, labeledRows, type Placement, spaced, textMark, textRows, withMarks } from "@/lib/handout/text-rows";

/** Where words stand, in points from the left edge of the text. */
export type Column = { x: number; width: number };

/** Lines that belong together and the white above them, so that words are broken into lines once for all forms of a page. */
export type WordPart = { rows: Row[]; white: "small" | "medium" };

/** What to do: how to get set, and the numbered steps. */
export function whatToDo({ start, steps }: HandoutExercise, column: Column, style: PrintStyle): WordPart[] {
  const { body } = style.type;
  const set = start ? labeledRows(start.label, [start.text], { ...column, type: body }, style) : [];
  return [...listed([set]), ...listed(steps.map((text, index) => step(text, index + 1, column, style)))];
}

/** What to look out for: good form, cautions, where it is felt, and the note of the therapist. */
export function whatToKnow({ hints, note }: HandoutExercise, column: Column, style: PrintStyle): WordPart[] {
  return [
    ...listed(hints.map((hint) => hintRows(hint, column, style))),
    ...listed(note ? [noteRows(note, column, style)] : []),
  ];
}

/** All lines of some parts with the white that a style puts between them. */
export function rowsOf(parts: readonly WordPart[], { gap }: PrintStyle): Row[] {
  return parts.flatMap(({ rows, white }) => spaced(rows, gap[white]));
}

function listed(lists: Row[][]): WordPart[] {
  return lists.map((rows, index) => ({ rows, white: index === 0 ? "medium" : "small" }));
}

function step(text: string, number: number, column: Column, style: PrintStyle): Row[] {
  const { body } = style.type;
  const mark = textMark(`${number}.`, column.x, baseline(body), body.size, "bold");
  return withMarks(textRows([{ text, weight: "regular" }], hanging(column, style)), [mark]);
}

function hintRows({ mark, label, text }: Hint, column: Column, style: PrintStyle): Row[] {
  const { body } = style.type;
  // The sign stands on the line like a capital letter.
  const sign = hintSign(mark, column.x, baseline(body) - style.sign + 0.5, style.sign);
  const spans: Span[] = [{ text, weight: "regular" }];
  if (label !== "") spans.unshift({ text: `${label}:`, weight: "bold" });
  return withMarks(textRows(spans, hanging(column, style)), [sign]);
}

function noteRows({ label, paragraphs }: TextBox, { x, width }: Column, style: PrintStyle): Row[] {
  const indent = rule.bar + style.boxPadding;
  const place = { x: x + indent, width: width - indent, type: style.type.body };
  return barred(labeledRows(label, paragraphs, place, style), { x: x + rule.bar / 2, line: rule.bar });
}

function hanging({ x, width }: Column, { hang, type }: PrintStyle): Placement {
  return { x: x + hang, width: width - hang, type: type.body };
}
