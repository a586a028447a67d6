import type { Point } from "./line";
import { straightPath } from "./path";

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

/** Path data of the end of a line where the pen is lifted: as wide as the line at first, then nothing. */
export function taperedTail(points: readonly Point[], width: number): string {
  const last = points.length - 1;
  if (last < 3) return "";
  const left: Point[] = [];
  const right: Point[] = [];
  const cuts = 3;
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
