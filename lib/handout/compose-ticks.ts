import { textWidth } from "@/lib/handout/break-lines";
import type { TickGrid } from "@/lib/handout/handout";
import { type PrintStyle, rule } from "@/lib/handout/print-style";
import type { Mark, Row } from "@/lib/handout/sheet";
import { baseline, textMark, textMarks, textRows } from "@/lib/handout/text-rows";

const tickGap = 4;
const sideGap = 8;

/** The week's boxes in a column: a line for each day, beside each other for each side. Null when it has no room. */
export function tickColumn(
  ticks: TickGrid,
  room: number,
  style: PrintStyle,
): { marks: Mark[]; width: number; height: number } | null {
  const { label: type } = style.type;
  const perDay = mostBoxes(ticks);
  const boxesWidth = perDay * (style.tick + tickGap) - tickGap;
  const daysWidth = Math.max(...ticks.days.map((day) => labelWidth(day.name, style))) + 1.5 * tickGap;
  const widths = ticks.sides.map((label) => Math.max(boxesWidth, labelWidth(label, style)));
  const columns = widths.map((width, side) => {
    const before = widths.slice(0, side).reduce((sum, one) => sum + one + tickGap, daysWidth);
    return { x: before, width };
  });
  const last = columns.at(-1);
  if (!last || last.x + last.width > room) return null;

  const dayTop = (day: number) => type.lineHeight + day * (style.tick + tickGap);
  const marks = ticks.days.map((day, index) =>
    labelMark(day.name, 0, dayTop(index) + (style.tick - type.lineHeight) / 2, style),
  );
  columns.forEach(({ x, width }, side) => {
    const text = ticks.sides[side] ?? "";
    marks.push(labelMark(text, x + (width - labelWidth(text, style)) / 2, -1, style));
    const left = x + (width - boxesWidth) / 2;
    const d = ticks.days.map((day, index) => boxes(day.boxes, perDay, left, dayTop(index), style.tick));
    marks.push(tickPath(d.join(""), 0, 0));
  });
  const top = dayTop(ticks.days.length);
  const width = last.x + last.width;
  const remark = textMarks(ticks.remark, "regular", top, { x: 0, width, type });
  return { marks: [...marks, ...remark], width, height: top + remark.length * type.lineHeight };
}

/** The week's boxes on a line: a column for each day, a line for each side. Never cut. */
export function tickRows(ticks: TickGrid, { x, width }: { x: number; width: number }, style: PrintStyle): Row[] {
  const { label: type } = style.type;
  const daysX = x + Math.max(...ticks.sides.map((label) => labelWidth(label, style))) + sideGap;
  const dayWidth = (x + width - daysX) / ticks.days.length;
  const pitch = style.tick + tickGap;
  const perLine = Math.floor((dayWidth - sideGap + tickGap) / pitch);
  const lines = Math.ceil(mostBoxes(ticks) / perLine);
  const sideTop = (side: number) => type.lineHeight + tickGap + side * (lines * pitch + tickGap);
  const days = ticks.days.map((day, index) => labelMark(day.name, daysX + index * dayWidth, 0, style));
  const sides = ticks.sides.flatMap((label, side) => {
    const top = sideTop(side);
    const d = ticks.days.map((day, index) => boxes(day.boxes, perLine, index * dayWidth, 0, style.tick));
    return [labelMark(label, x, top + (style.tick - type.lineHeight) / 2, style), tickPath(d.join(""), daysX, top)];
  });
  const height = sideTop(ticks.sides.length) - tickGap;
  const grid: Row = { before: 0, height, marks: [...days, ...sides], keepsNext: ticks.remark !== "" };
  if (ticks.remark === "") return [grid];
  const remark = { x, width, type };
  return [grid, ...textRows([{ text: ticks.remark, weight: "regular" }], remark)];
}

function mostBoxes(ticks: TickGrid): number {
  return Math.max(...ticks.days.map((day) => day.boxes), 1);
}

function boxes(count: number, perLine: number, x: number, y: number, size: number): string {
  return Array.from({ length: count }, (_, index) => {
    const left = x + (index % perLine) * (size + tickGap);
    const top = y + Math.floor(index / perLine) * (size + tickGap);
    return `M${rounded(left)} ${rounded(top)}h${size}v${size}h${-size}z`;
  }).join("");
}

function tickPath(d: string, x: number, y: number): Mark {
  return { kind: "path", x, y, scale: 1, d, stroke: rule.medium, ink: "black" };
}

function labelMark(text: string, x: number, top: number, { type }: PrintStyle): Mark {
  return textMark(text, x, top + baseline(type.label), type.label.size, "regular");
}

function labelWidth(text: string, { type }: PrintStyle): number {
  return textWidth(text, type.label.size, "regular");
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
