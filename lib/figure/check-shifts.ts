import type { Shifts } from "./match-shape";
import { lost, standing } from "./motion-lattice";
import type { MotionShape } from "./motion-shape";
import type { MotionTargets } from "./motion-targets";

/** How far a point that goes to the next frame and back may end off its line, and along it, in tenths of a unit. */
const mostOff = 6;
const mostAlong = 20;
/** How much an outline may shrink or stretch from frame to frame, and the length (tenths) from which on that is looked at. */
const leastStretch = 0.25;
const mostStretch = 3;
const smallest = 8;

/**
 * Which points of a shape may be trusted (1): those that come back to about where they were when they go on as the next frame's own
 * points go to this one, and that neither tear their outline nor crush it. All others would fly, twist or collapse.
 */
export function trustedPoints(
  { points }: MotionShape,
  own: Shifts,
  targets: MotionTargets | undefined,
  back: readonly Shifts[],
): Uint8Array {
  const trusted = new Uint8Array(points.count);
  for (let point = 0; point < points.count; point++) {
    const target = own.target[point] ?? lost;
    trusted[point] = target === standing || (targets && comesBack(own, point, targets, target, back)) ? 1 : 0;
  }
  for (let point = 1; point < points.count; point++) {
    if (!trusted[point] || !trusted[point - 1] || isSound(points, own, point)) continue;
    if (own.target[point] !== standing) trusted[point] = 0;
    if (own.target[point - 1] !== standing) trusted[point - 1] = 0;
  }
  return trusted;
}

function comesBack(own: Shifts, point: number, targets: MotionTargets, target: number, back: readonly Shifts[]) {
  const shifts = back[targets.shape[target] ?? -1];
  if (!shifts) return false;
  const place = targets.place[target] ?? 0;
  const before = Math.min(Math.floor(place), shifts.dx.length - 2);
  if (shifts.target[before] === lost || shifts.target[before + 1] === lost) return false;
  const share = place - before;
  const x = (own.dx[point] ?? 0) + mixed(shifts.dx, before, share);
  const y = (own.dy[point] ?? 0) + mixed(shifts.dy, before, share);
  const [alongX, alongY] = [targets.alongX[target] ?? 0, targets.alongY[target] ?? 0];
  return Math.abs(x * alongY - y * alongX) < mostOff && Math.abs(x * alongX + y * alongY) < mostAlong;
}

function isSound({ x, y, step }: MotionShape["points"], { dx, dy }: Shifts, point: number): boolean {
  const length = step[point] ?? 0;
  const [aX, aY] = [(x[point] ?? 0) - (x[point - 1] ?? 0), (y[point] ?? 0) - (y[point - 1] ?? 0)];
  const [bX, bY] = [aX + (dx[point] ?? 0) - (dx[point - 1] ?? 0), aY + (dy[point] ?? 0) - (dy[point - 1] ?? 0)];
  const after = Math.hypot(bX, bY);
  if (Math.max(length, after) < smallest) return true;
  return after > length * leastStretch && after < Math.max(length, smallest) * mostStretch && aX * bX + aY * bY > 0;
}

function mixed(values: Float64Array, index: number, share: number): number {
  return (values[index] ?? 0) * (1 - share) + (values[index + 1] ?? 0) * share;
}
