import type { MotionPaint } from "@/lib/figure/motion-file";
import { fineParts } from "@/lib/figure/moving-path";

/** A path of a moving picture, and what the browser was told of it last. */
export type PaintedPath = { path: SVGPathElement; d: string; glow: string | null };

/** An empty path in a layer's paint. */
export function paintPath({ fill, stroke, width, opacity }: MotionPaint): PaintedPath {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("fill", fill ?? "none");
  if (stroke) {
    path.setAttribute("stroke", stroke);
    path.setAttribute("stroke-width", String((width ?? 1) * fineParts));
  }
  if (opacity !== undefined) path.setAttribute("fill-opacity", String(opacity));
  return { path, d: "", glow: null };
}

/** Tells the browser the course of a path and, unless null, how much of it shows; nothing when it knows. */
export function tellPath(painted: PaintedPath, d: string, glow: string | null): void {
  if (d !== painted.d) painted.path.setAttribute("d", d);
  if (glow !== null && glow !== painted.glow) painted.path.setAttribute("opacity", glow);
  painted.d = d;
  painted.glow = glow;
}
