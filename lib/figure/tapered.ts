import type { Point } from "./line";
import { curvePath, straightPath } from "./path";

/**
 * Path data of a filled line that swells from nothing and runs out to nothing, in units of the drawing. `swell` says how soon:
 * 1 is thickest in the middle, 0.7 a third of the way along, as a pen that is set down and lifted, 0.4 right at the start.
 */
export function taperedPath(points: readonly Point[], width: number, swell = 0.7): string {
  if (points.length < 3) return "";
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach(([x, y], index) => {
    const before = points[index - 1] ?? [x, y];
    const after = points[index + 1] ?? [x, y];
    const size = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const [dx, dy] = [(after[0] - before[0]) / size, (after[1] - before[1]) / size];
    const t = index / (points.length - 1);
    const half = (width / 2) * Math.sin(Math.PI * t ** swell) ** 0.8;
    left.push([x - dy * half, y + dx * half]);
    // Both ends are points.
    if (t > 0 && t < 1) right.push([x + dy * half, y - dx * half]);
  });
  return straightPath([...left, ...right.reverse()], true);
}

/** Path data of a filled arc that swells from nothing and runs out to nothing, in units of the drawing: two curves. */
export function taperedArc(points: readonly Point[], width: number): string {
  if (points.length < 3) return "";
  const [start, first, second, end] = [0, 1 / 3, 2 / 3, 1].map((share) => pointAt(points, share));
  if (!start || !first || !second || !end) return "";
  const size = Math.hypot(end[0] - start[0], end[1] - start[1]) || 1;
  const [acrossX, acrossY] = [(start[1] - end[1]) / size, (end[0] - start[0]) / size];
  // Thickest a third of the way along, as a pen that is set down and lifted.
  const beside = ([x, y]: Point, off: number): Point => [x + acrossX * off, y + acrossY * off];
  const out = through(start, beside(first, width / 2), beside(second, width * 0.36), end);
  const back = through(end, beside(second, -width * 0.36), beside(first, -width / 2), start);
  return curvePath(start, [out, back]);
}

/** Control points and end of the curve from `start` to `end` that passes two points a third and two thirds of its way. */
function through(start: Point, first: Point, second: Point, end: Point): [Point, Point, Point] {
  const mixed = (axis: 0 | 1, a: number, b: number, c: number, d: number) =>
    (a * start[axis] + b * first[axis] + c * second[axis] + d * end[axis]) / 6;
  return [[mixed(0, -5, 18, -9, 2), mixed(1, -5, 18, -9, 2)], [mixed(0, 2, -9, 18, -5), mixed(1, 2, -9, 18, -5)], end];
}

/** The point a share of the way along a line. */
function pointAt(points: readonly Point[], share: number): Point | undefined {
  const lengths = [0];
  points.slice(1).forEach(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [x, y];
    lengths.push((lengths[index] ?? 0) + Math.hypot(x - beforeX, y - beforeY));
  });
  const wanted = share * (lengths.at(-1) ?? 0);
  const upper = Math.max(
    1,
    lengths.findIndex((length) => length >= wanted - 1e-9),
  );
  const [a, b] = [points[upper - 1], points[upper]];
  const from = lengths[upper - 1] ?? 0;
  const size = (lengths[upper] ?? 0) - from || 1;
  return a && b
    ? [a[0] + ((b[0] - a[0]) * (wanted - from)) / size, a[1] + ((b[1] - a[1]) * (wanted - from)) / size]
    : a;
}

/** A tail is told by so many pairs of points and its tip. */
const cuts = 2;

/** Path data of the end of a line where the pen is lifted: as wide as the line at first, then nothing; of `cuts` straight pieces. */
export function taperedTail(points: readonly Point[], width: number): string {
  const last = points.length - 1;
  if (last < 3) return "";
  const left: Point[] = [];
  const right: Point[] = [];
  for (let cut = 0; cut < cuts; cut++) {
    const index = Math.round((last * cut) / cuts);
    const [x, y] = points[index] ?? [0, 0];
    const [beforeX, beforeY] = points[Math.max(0, index - 2)] ?? [x, y];
    const [afterX, afterY] = points[Math.min(last, index + 2)] ?? [x, y];
    const size = Math.hypot(afterX - beforeX, afterY - beforeY) || 1;
    const half = (width / 2) * (1 - cut / cuts);
    const [dx, dy] = [((afterX - beforeX) / size) * half, ((afterY - beforeY) / size) * half];
    left.push([x - dy, y + dx]);
    right.push([x + dy, y - dx]);
  }
  return straightPath([...left, points[last] ?? [0, 0], ...right.reverse()], true);
}
