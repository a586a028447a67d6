import { type Cubic, fitCurve } from "./fit-curve";
import type { Point } from "./line";

/** A line is cut where the mark of a point is the least within this many points on either side. */
const markReach = 28;
/** Points over which the direction at a cut is taken. */
const tangentReach = 4;

/**
 * Curves through a row of points, as `fitCurve`, but cut at places that depend on nothing but the line nearby. When one end
 * of a line moves from picture to picture, the rest of it is then drawn exactly as before instead of trembling.
 * (Content-defined cutting, as in "Winnowing", Schleimer, Wilkerson and Aiken 2003.)
 */
export function fitSteadily(points: readonly Point[], tolerance: number): Cubic[] {
  const cuts = [0, ...findCuts(points), points.length - 1];
  const tangents = cuts.map((at) => tangentAt(points, at));
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    const before = index === 0 ? undefined : tangents[index];
    const own = tangents[index + 1];
    const after = index === cuts.length - 2 || !own ? undefined : ([-own[0], -own[1]] as const);
    return fitCurve(points.slice(start, end + 1), tolerance, before, after);
  });
}

function findCuts(points: readonly Point[]): number[] {
  const marks = points.map(markOf);
  const cuts: number[] = [];
  for (let index = markReach; index < points.length - markReach; index++) {
    const own = marks[index] ?? 0;
    let isLeast = true;
    for (let at = index - markReach; at <= index + markReach && isLeast; at++) {
      isLeast = at === index || own < (marks[at] ?? 0);
    }
    if (isLeast) cuts.push(index);
  }
  return cuts;
}

/** A number that looks random and depends on the place of a point alone, to half a pixel. */
function markOf([x, y]: Point): number {
  const mixed = Math.imul(Math.round(x * 2), 73_856_093) ^ Math.imul(Math.round(y * 2), 19_349_663);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
}

function tangentAt(points: readonly Point[], at: number): Point {
  const before = points[Math.max(0, at - tangentReach)] ?? [0, 0];
  const after = points[Math.min(points.length - 1, at + tangentReach)] ?? [0, 0];
  const size = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
  return [(after[0] - before[0]) / size, (after[1] - before[1]) / size];
}
