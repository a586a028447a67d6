import { boxed } from "@/lib/handout/boxed";
import { type PictureLine, pictureLines } from "@/lib/handout/compose-pictures";
import { tickColumn, tickRows } from "@/lib/handout/compose-ticks";
import { type Column, rowsOf, whatToDo } from "@/lib/handout/compose-words";
import type { HandoutExercise } from "@/lib/handout/handout";
import type { HandoutPicture } from "@/lib/handout/handout-pictures";
import { type PrintStyle, rule } from "@/lib/handout/print-style";
import type { Mark, Row } from "@/lib/handout/sheet";
import { moved, spaced, stacked, textRows } from "@/lib/handout/text-rows";
import type { Locale } from "@/lib/locale";

/** How much, the pictures, the boxes to tick and what to do. `last` is what has to stand below all words of the exercise. */
export type Plan = { rows: Row[]; toDo: Row[]; last: Row[] };

type Parts = { exercise: HandoutExercise; lines: readonly PictureLine[]; style: PrintStyle; toDo: Row[] };

/** Arranges them so that they take the least paper. `toDo` are the words of what to do, across the page. */
export function composePlan(
  exercise: HandoutExercise,
  picture: HandoutPicture | null,
  locale: Locale,
  style: PrintStyle,
  toDo: Row[],
): Plan {
  const lines = picture ? pictureLines(picture, exercise.side, locale, style) : [];
  const parts = { exercise, lines, style, toDo };
  const plans = [allBeside(parts), ticksBeside(parts), toDoBeside(parts), nothingBeside(parts)].filter(
    (plan) => plan !== null,
  );
  return plans.reduce((best, plan) => (heightOfPlan(plan) < heightOfPlan(best) ? plan : best));
}

function heightOfPlan({ rows, toDo, last }: Plan): number {
  return stacked([...rows, ...toDo, ...last]).height;
}

/** Dosage and boxes to the right of the pictures. */
function allBeside({ exercise, lines: [line, ...others], style, toDo }: Parts): Plan | null {
  if (!line || others.length > 0) return null;
  const x = line.width + style.columnGap;
  const column = { x, width: style.width - x };
  if (column.width < style.narrowest) return null;
  const beside = stacked([
    ...dosageRows(exercise, column, style),
    ...spaced(tickRows(exercise.ticks, column, style), style.gap.medium),
  ]);
  return { rows: [pictureRow(line, beside)], toDo, last: [] };
}

/** Dosage across the page, the boxes in a column to the right of the pictures. */
function ticksBeside({ exercise, lines: [line, ...others], style, toDo }: Parts): Plan | null {
  if (!line || others.length > 0) return null;
  const ticks = tickColumn(exercise.ticks, style.width - line.width - style.columnGap, style);
  if (!ticks) return null;
  const beside = { ...ticks, marks: moved(ticks.marks, style.width - ticks.width, 0) };
  return {
    rows: [...acrossPage(exercise, style), ...spaced([pictureRow(line, beside)], style.gap.medium)],
    toDo,
    last: [],
  };
}

/** Dosage across the page, what to do to the right of the pictures, the boxes on a line at the end. */
function toDoBeside({ exercise, lines: [line, ...others], style }: Parts): Plan | null {
  if (!line || others.length > 0) return null;
  const x = line.width + style.columnGap;
  const column = { x, width: style.width - x };
  if (column.width < style.narrowest) return null;
  const [first, ...rest] = rowsOf(whatToDo(exercise, column, style), style);
  if (!first) return null;
  const beside = stacked([{ ...first, before: 0 }, ...rest]);
  return {
    rows: [...acrossPage(exercise, style), ...spaced([pictureRow(line, beside)], style.gap.medium)],
    toDo: [],
    last: tickRows(exercise.ticks, { x: 0, width: style.width }, style),
  };
}

function nothingBeside({ exercise, lines, style, toDo }: Parts): Plan {
  const pictures = lines.flatMap((line) => spaced([pictureRow(line)], style.gap.medium));
  const last = tickRows(exercise.ticks, { x: 0, width: style.width }, style);
  return { rows: [...acrossPage(exercise, style), ...pictures], toDo, last };
}

function pictureRow(line: PictureLine, beside: { marks: Mark[]; height: number } = { marks: [], height: 0 }): Row {
  const marks = [...line.marks, ...beside.marks];
  return { before: 0, height: Math.max(line.height, beside.height), marks, keepsNext: true };
}

function acrossPage(exercise: HandoutExercise, style: PrintStyle): Row[] {
  return dosageRows(exercise, { x: 0, width: style.width }, style);
}

function dosageRows({ dosage }: HandoutExercise, { x, width }: Column, style: PrintStyle): Row[] {
  const padding = style.boxPadding;
  const inside = { x: x + padding, width: width - 2 * padding, type: style.type.dosage };
  const rows = textRows([{ text: dosage, weight: "bold" }], inside);
  return boxed(rows, { x, width, padding: padding - 2, line: rule.thin });
}
