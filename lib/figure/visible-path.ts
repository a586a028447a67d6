import { type Camera, project } from "./camera";
import type { Point } from "./line";
import type { ToUnits } from "./path";
import type { Label, Raster } from "./raster";
import { add, mixVec, scale, type Vec3 } from "./vector";

/** What lines in space are drawn on: the label picture, how it is seen, and how its pixels and centimeters become units. */
export type Sheet = {
  raster: Raster;
  camera: Camera;
  toUnits: ToUnits;
  unitsPerCm: number;
  /** In a moving picture many fine strokes would only flicker. */
  isMoving: boolean;
};

/** In pictures smaller than this (units per centimeter) details of head and neck would clot. */
export const detailFrom = 0.8;

/** Whether a line shows at a pixel where this piece is in front; `behind` is how far the line lies behind its surface, cm. */
export type Shows = (own: Label | null, behind: number, pixel: Point) => boolean;

/** Cuts a line in space to the runs that show, in units of the drawing. */
export function visibleRuns(points: readonly Vec3[], sheet: Sheet, shows: Shows): Point[][] {
  const { raster, camera, toUnits } = sheet;
  const { pixelsPerCm, window, width, height } = raster;
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of points) {
    const [right, up, near] = project(camera, point);
    const pixel: Point = [(right - window.left) * pixelsPerCm + 1, (window.top - up) * pixelsPerCm + 1];
    const [x, y] = [Math.floor(pixel[0]), Math.floor(pixel[1])];
    const isInside = x >= 0 && y >= 0 && x < width && y < height;
    const index = y * width + x;
    const own = isInside ? (raster.labels[raster.label[index] ?? 0] ?? null) : null;
    if (isInside && shows(own, (raster.nearness[index] ?? 0) - near, pixel)) run.push(toUnits(pixel));
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** Three more points between any two. */
export function densely(points: readonly Vec3[]): Vec3[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next ? [0, 0.25, 0.5, 0.75].map((share) => mixVec(point, next, share)) : [point];
  });
}

/** A smooth curve through points (Catmull-Rom), `steps` pieces between any two. */
export function curveThrough(points: readonly Vec3[], steps = 4): Vec3[] {
  const last = points[points.length - 1];
  if (!last) return [];
  const at = (index: number): Vec3 => points[Math.min(points.length - 1, Math.max(0, index))] ?? last;
  const curve = points.slice(1).flatMap((_, index) =>
    Array.from({ length: steps }, (_, step) => {
      const t = step / steps;
      const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
      const weights = [
        -0.5 * t ** 3 + t * t - 0.5 * t,
        1.5 * t ** 3 - 2.5 * t * t + 1,
        -1.5 * t ** 3 + 2 * t * t + 0.5 * t,
        0.5 * t ** 3 - 0.5 * t * t,
      ] as const;
      return [scale(a, weights[0]), scale(b, weights[1]), scale(c, weights[2]), scale(d, weights[3])].reduce(add);
    }),
  );
  return [...curve, last];
}

export function runLength(run: readonly Point[]): number {
  return run.reduce((sum, [x, y], index) => {
    const before = run[index - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum;
  }, 0);
}

/** A run with points at even distances of about `spacing` units, at least four: as many as a stroke of the pen needs. */
export function evenly(run: readonly Point[], spacing = 0.9): Point[] {
  const count = Math.max(3, Math.round(runLength(run) / spacing));
  const step = runLength(run) / count;
  const points: Point[] = [];
  let travelled = 0;
  run.forEach((point, index) => {
    const before = run[index - 1] ?? point;
    const size = Math.hypot(point[0] - before[0], point[1] - before[1]);
    while (points.length < count && points.length * step <= travelled + size) {
      const share = size > 0 ? (points.length * step - travelled) / size : 0;
      points.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]);
    }
    travelled += size;
  });
  const last = run[run.length - 1];
  return last ? [...points, last] : points;
}
