/** A row of numbers whose first one is the place it stands at. Rows are sorted by it. */
export type Row = readonly number[];

/** The row at a place between rows, on a smooth curve (Catmull-Rom); beyond the ends the outer row. */
export function smoothRow(table: readonly Row[], place: number): number[] {
  const upper = table.findIndex((row) => (row[0] ?? 0) >= place);
  if (upper <= 0) return [...(table[upper === 0 ? 0 : table.length - 1] ?? [])];
  const p1 = table[upper - 1] ?? [];
  const p2 = table[upper] ?? [];
  const p0 = table[upper - 2] ?? p1;
  const p3 = table[upper + 1] ?? p2;
  const place1 = p1[0] ?? 0;
  const span = (p2[0] ?? 0) - place1;
  const t = (place - place1) / span;
  return p1.map((value1, column) => {
    if (column === 0) return place;
    const value2 = p2[column] ?? 0;
    const slope1 = ((value2 - (p0[column] ?? 0)) / ((p2[0] ?? 0) - (p0[0] ?? 0) || 1)) * span;
    const slope2 = (((p3[column] ?? 0) - value1) / ((p3[0] ?? 0) - place1 || 1)) * span;
    return (
      (2 * t ** 3 - 3 * t * t + 1) * value1 +
      (t ** 3 - 2 * t * t + t) * slope1 +
      (-2 * t ** 3 + 3 * t * t) * value2 +
      (t ** 3 - t * t) * slope2
    );
  });
}

/** The second number of a table of pairs, on straight lines between them. */
export function lineAt(table: readonly (readonly [number, number])[], place: number): number {
  const upper = table.findIndex(([at]) => at >= place);
  const end = table[upper === -1 ? table.length - 1 : upper];
  const start = upper > 0 ? table[upper - 1] : undefined;
  if (!end) return 0;
  if (!start) return end[1];
  return start[1] + ((end[1] - start[1]) * (place - start[0])) / (end[0] - start[0]);
}
