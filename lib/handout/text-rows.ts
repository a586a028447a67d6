import { breakLines, type Span } from "@/lib/handout/break-lines";
import { ascent, descent, type Weight } from "@/lib/handout/glyph-widths";
import type { PrintStyle, TypeStyle } from "@/lib/handout/print-style";
import type { Ink, Mark, Row } from "@/lib/handout/sheet";

/** Where the baseline of a line stands below the line's top: the letters are centered in the line. */
export function baseline({ size, lineHeight }: TypeStyle): number {
  return (lineHeight - (ascent + descent) * size) / 2 + ascent * size;
}

/** The column of a text, in points. */
export type Placement = { x: number; width: number; type: TypeStyle };

/** A paragraph, a row for each line. A page never ends or begins with a single line of it. */
export function textRows(spans: Span[], { x, width, type }: Placement): Row[] {
  const lines = breakLines(spans, type.size, width);
  const y = baseline(type);
  return lines.map((line, index) => ({
    before: 0,
    height: type.lineHeight,
    marks: line.map((piece) => textMark(piece.text, x + piece.x, y, type.size, piece.weight)),
    keepsNext: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
  }));
}

/** A bold heading with lines of about the same length, so that none ends with a lonely word. */
export function headingRows(text: string, { x, width, type }: Placement): Row[] {
  const spans: Span[] = [{ text, weight: "bold" }];
  const lines = (narrower: number) => breakLines(spans, type.size, narrower).length;
  let balanced = width;
  while (balanced > width / 2 && lines(balanced - type.size) === lines(width)) balanced -= type.size;
  return textRows(spans, { x, width: balanced, type });
}

/** Paragraphs with white between them; the first begins with what they are, in bold. */
export function labeledRows(label: string, paragraphs: string[], place: Placement, { gap }: PrintStyle): Row[] {
  return paragraphs.flatMap((text, index) => {
    const spans: Span[] = [{ text, weight: "regular" }];
    if (index === 0) spans.unshift({ text: `${label}:`, weight: "bold" });
    return spaced(textRows(spans, place), index === 0 ? 0 : gap.small);
  });
}

/** Lines of text that belong to another row, one below the other from `top`; none for an empty text. */
export function textMarks(text: string, weight: Weight, top: number, { x, width, type }: Placement): Mark[] {
  return breakLines([{ text, weight }], type.size, width).flatMap((line, index) =>
    line.map((piece) =>
      textMark(piece.text, x + piece.x, top + index * type.lineHeight + baseline(type), type.size, weight),
    ),
  );
}

export function textMark(text: string, x: number, y: number, size: number, weight: Weight, ink: Ink = "black"): Mark {
  return { kind: "text", text, x, y, size, weight, ink };
}

/** Rows below each other as marks from one top, for a part of another row. */
export function stacked(rows: Row[]): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let height = 0;
  for (const row of rows) {
    marks.push(...moved(row.marks, 0, height + row.before));
    height += row.before + row.height;
  }
  return { marks, height };
}

export function moved(marks: Mark[], right: number, down: number): Mark[] {
  return marks.map((mark) => ({ ...mark, x: mark.x + right, y: mark.y + down }));
}

/** The rows with white above the first. */
export function spaced(rows: Row[], before: number): Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, before: row.before + before } : row));
}

/** The rows with marks added to the first: what hangs beside a paragraph. */
export function withMarks(rows: Row[], marks: Mark[]): Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, marks: [...marks, ...row.marks] } : row));
}

/** The rows, kept on one page at least to this height; white is added below when they are not that high. */
export function atLeast(rows: Row[], height: number): Row[] {
  let reached = 0;
  const kept = rows.map((row) => {
    const keepsNext = row.keepsNext || reached + row.before + row.height < height;
    reached += row.before + row.height;
    return { ...row, keepsNext };
  });
  const last = kept.at(-1);
  if (!last) return kept;
  return [...kept.slice(0, -1), { ...last, keepsNext: false, height: last.height + Math.max(0, height - reached) }];
}
