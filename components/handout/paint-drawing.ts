import type { PrintPath } from "@/lib/figure/print-drawing";
import type { DrawingMark } from "@/lib/handout/sheet";
import type { Painter } from "./painter";

/** Draws a picture. Its lines get thicker and thinner with it. */
export function paintDrawing(painter: Painter, { x, y, scale, width, isMirrored, paths }: DrawingMark): void {
  painter.save();
  if (isMirrored) painter.translate(x + width * scale, y).scale(-scale, scale);
  else painter.translate(x, y).scale(scale, scale);
  for (const path of paths) paintPath(painter, path);
  painter.restore();
}

/** Opacity and dashes stay until somebody takes them back. */
function paintPath(painter: Painter, { d, fill, stroke, strokeWidth = 1, opacity, dash }: PrintPath): void {
  const isSpecial = opacity !== undefined || dash !== undefined;
  if (isSpecial) painter.save();
  if (opacity !== undefined) painter.opacity(opacity);
  if (dash !== undefined) {
    const [on = 1, off = on] = dash.split(" ").map(Number);
    painter.dash(on, { space: off });
  }
  painter.path(d);
  if (stroke) painter.lineWidth(strokeWidth);
  if (fill && stroke) painter.fillAndStroke(fill, stroke);
  else if (fill) painter.fill(fill);
  else if (stroke) painter.stroke(stroke);
  if (isSpecial) painter.restore();
}
