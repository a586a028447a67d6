import type { Mark, Row } from "@/lib/handout/sheet";

type Frame = { x: number; width: number; padding: number; line: number };

/** Rows inside a ruled box. When a page ends within, the sides run on and the box stays open. */
export function boxed(rows: Row[], frame: Frame): Row[] {
  const { x, width, padding, line } = frame;
  return rows.map((row, index) => {
    const isFirst = index === 0;
    const isLast = index === rows.length - 1;
    const above = (isFirst ? padding : 0) + row.before;
    const height = above + row.height + (isLast ? padding : 0);
    const sides = `M0 0V${height}M${width} 0V${height}`;
    const d = sides + (isFirst ? `M0 0H${width}` : "") + (isLast ? `M0 ${height}H${width}` : "");
    const border: Mark = { kind: "path", x, y: 0, scale: 1, d, stroke: line, ink: "black" };
    return { ...row, before: 0, height, marks: [border, ...row.marks.map((mark) => ({ ...mark, y: mark.y + above }))] };
  });
}

/** Rows beside a vertical bar. */
export function barred(rows: Row[], { x, line }: { x: number; line: number }): Row[] {
  return rows.map((row, index) => {
    const above = index === 0 ? 0 : row.before;
    const d = `M0 ${-above}V${row.height}`;
    return { ...row, marks: [{ kind: "path", x, y: 0, scale: 1, d, stroke: line, ink: "black" }, ...row.marks] };
  });
}
