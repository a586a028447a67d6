import { fitCurve } from "./fit-curve";
import type { Point } from "./line";
import { curvePath } from "./path";

/** The sides of an arrow may leave their course by this much, in units of the drawing. */
const sideTolerance = 0.04;

/** Path data of a tapered arrow along a row of points, all in units of the drawing. */
export function arrowPath(course: readonly Point[], width: number): string {
  const points = withLengths(course);
  const total = points[points.length - 1]?.at ?? 0;
  if (total < width) return "";
  const headLength = Math.min(width * 3.4, total * 0.5);
  const shaft = total - headLength;
  const neck = pointAlong(points, shaft);
  const tip = pointAlong(points, total);
  const ahead = direction(neck, tip);
  const steps = 40;
  const left: Point[] = [];
  const right: Point[] = [];
  for (let step = 0; step <= steps; step++) {
    const at = (shaft * step) / steps;
    const [x, y] = pointAlong(points, at);
    const along = direction(pointAlong(points, Math.max(0, at - 0.5)), pointAlong(points, Math.min(total, at + 0.5)));
    // The shaft ends square to the head, even where its course bends under it.
    const share = (step / steps) ** 6;
    const [dx, dy] = direction(
      [0, 0],
      [along[0] * (1 - share) + ahead[0] * share, along[1] * (1 - share) + ahead[1] * share],
    );
    const half = width * (0.3 + (0.7 * step) / steps) * 0.5;
    left.push([x - dy * half, y + dx * half]);
    right.push([x + dy * half, y - dx * half]);
  }
  const [dx, dy] = ahead;
  const wing = width * 1.3;
  const sweep = width * 0.3;
  right.reverse();
  const corners = [
    [neck[0] - dy * wing - dx * sweep, neck[1] + dx * wing - dy * sweep],
    tip,
    [neck[0] + dy * wing - dx * sweep, neck[1] - dx * wing - dy * sweep],
  ] as const;
  const first = left[0];
  const [end, next] = [left[left.length - 1], right[0]];
  if (!first || !end || !next) return "";
  const head = [end, ...corners].map((from, index) => straight(from, corners[index] ?? next));
  return curvePath(first, [...side(left), ...head, ...side(right)]);
}

type Step = readonly [Point, Point, Point];

function side(points: readonly Point[]): Step[] {
  return fitCurve(points, sideTolerance).map(([, a, b, end]) => [a, b, end]);
}

/** A straight line as a curve. */
function straight([ax, ay]: Point, [bx, by]: Point): Step {
  const at = (share: number): Point => [ax + (bx - ax) * share, ay + (by - ay) * share];
  return [at(1 / 3), at(2 / 3), [bx, by]];
}

type Measured = { point: Point; at: number };

function withLengths(course: readonly Point[]): Measured[] {
  const measured: Measured[] = [];
  for (const point of course) {
    const before = measured[measured.length - 1];
    const step = before ? Math.hypot(point[0] - before.point[0], point[1] - before.point[1]) : 0;
    measured.push({ point, at: (before?.at ?? 0) + step });
  }
  return measured;
}

function pointAlong(points: readonly Measured[], at: number): Point {
  const upper = Math.max(
    1,
    points.findIndex((one) => one.at >= at),
  );
  const [a, b] = [points[upper - 1], points[upper]];
  if (!a || !b) return points[0]?.point ?? [0, 0];
  const share = (at - a.at) / (b.at - a.at || 1);
  return [a.point[0] + (b.point[0] - a.point[0]) * share, a.point[1] + (b.point[1] - a.point[1]) * share];
}

function direction(from: Point, to: Point): Point {
  const size = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / size, (to[1] - from[1]) / size];
}

/** A smooth line through a few points (Catmull-Rom). */
export function throughPoints(points: readonly Point[]): Point[] {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const smooth: Point[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < 10; step++) {
      const t = step / 10;
      const one = (axis: 0 | 1) =>
        0.5 *
        (2 * p1[axis] +
          (-p0[axis] + p2[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (-p0[axis] + 3 * p1[axis] - 3 * p2[axis] + p3[axis]) * t * t * t);
      smooth.push([one(0), one(1)]);
    }
  }
  smooth.push(at(points.length - 1));
  return smooth;
}
