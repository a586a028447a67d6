import type { Shifts } from "./match-shape";
import type { MotionShape } from "./motion-shape";
import type { MotionTargets } from "./motion-targets";
import type { NearbyShifts } from "./nearby-shifts";

/** With fewer trusted points than this share a shape moves along with what lies around it. */
const leastTrusted = 0.35;
const rounds = 3;
/** The share of the mean of its neighbors that a point takes on in a round. */
const smoothing = 0.6;
/** So many targets on either side may lie closer than the one that was found. */
const targetReach = 3;

export type SettleRequest = {
  shape: MotionShape;
  shifts: Shifts;
  /** 1 for points that stand still, and for those whose way can be trusted. */
  still: Uint8Array;
  trusted: Uint8Array;
  targets: MotionTargets | undefined;
  /** All trusted ways of the frame. */
  nearby: NearbyShifts;
};

/**
 * Makes the way of a shape's points smooth: points that cannot be trusted move as the trusted ones of their outline do or, where there are
 * few, as what lies around; the others come to lie right on the lines of the next frame. What stands still stays.
 */
export function settleShifts(request: SettleRequest): void {
  const { shape, shifts, still, trusted, targets, nearby } = request;
  const { points } = shape;
  if (still.every((one) => one === 1)) return;
  const sure = trusted.reduce((sum, one) => sum + one, 0);
  if (sure < points.count * leastTrusted) {
    for (let point = 0; point < points.count; point++) {
      if (still[point]) continue;
      [shifts.dx[point], shifts.dy[point]] = nearby.at(points.x[point] ?? 0, points.y[point] ?? 0);
    }
    for (let round = 0; round < rounds; round++) smooth(shape, shifts, still);
    return;
  }
  bridgeGaps(shape, shifts, trusted);
  for (let round = 0; round < rounds; round++) {
    smooth(shape, shifts, still);
    if (targets) pullToTargets(shape, shifts, still, trusted, targets);
  }
}

/** Between two trusted points the way changes evenly along the outline. */
function bridgeGaps({ points, outline }: MotionShape, { dx, dy }: Shifts, trusted: Uint8Array) {
  const { count, step } = points;
  const around = outline.isClosed ? count - 1 : 0;
  const next = (point: number, by: 1 | -1) => {
    let length = 0;
    for (let at = point; ; ) {
      length += step[by > 0 ? at + 1 : at] ?? 0;
      at += by;
      if (around > 0) at = (at + around) % around;
      else if (at < 0 || at >= count) return null;
      if (trusted[at] || at === point) return { at, length };
    }
  };
  const filled: [number, number, number][] = [];
  for (let point = 0; point < count; point++) {
    if (trusted[point]) continue;
    const before = next(point % (around || count), -1);
    const after = next(point % (around || count), 1);
    const [from, to] = [before ?? after, after ?? before];
    if (!from || !to) continue;
    const whole = from.length + to.length;
    const share = from === to || whole === 0 ? 0 : from.length / whole;
    const mix = (values: Float64Array) => (values[from.at] ?? 0) * (1 - share) + (values[to.at] ?? 0) * share;
    filled.push([point, mix(dx), mix(dy)]);
  }
  for (const [point, x, y] of filled) [dx[point], dy[point]] = [x, y];
}

function smooth({ points, outline }: MotionShape, { dx, dy }: Shifts, still: Uint8Array) {
  const { count, step, mark } = points;
  const [oldX, oldY] = [dx.slice(), dy.slice()];
  for (let point = 0; point < count; point++) {
    if (still[point] || mark[point]) continue;
    const isEnd = point === 0 || point === count - 1;
    if (isEnd && !outline.isClosed) continue;
    const before = point === 0 ? count - 2 : point - 1;
    const after = point === count - 1 ? 1 : point + 1;
    const [toBefore, toAfter] = [step[point === 0 ? count - 1 : point] ?? 0, step[after] ?? 0];
    const share = toBefore + toAfter > 0 ? toBefore / (toBefore + toAfter) : 0.5;
    const mix = (values: Float64Array) => (values[before] ?? 0) * (1 - share) + (values[after] ?? 0) * share;
    dx[point] = (oldX[point] ?? 0) * (1 - smoothing) + mix(oldX) * smoothing;
    dy[point] = (oldY[point] ?? 0) * (1 - smoothing) + mix(oldY) * smoothing;
  }
}

function pullToTargets(
  { points }: MotionShape,
  shifts: Shifts,
  still: Uint8Array,
  trusted: Uint8Array,
  targets: MotionTargets,
) {
  for (let point = 0; point < points.count; point++) {
    const target = shifts.target[point] ?? -1;
    if (!trusted[point] || still[point] || points.mark[point] || target < 0) continue;
    const [x, y] = [points.x[point] ?? 0, points.y[point] ?? 0];
    const [placeX, placeY] = nearestOn(targets, target, x + (shifts.dx[point] ?? 0), y + (shifts.dy[point] ?? 0));
    [shifts.dx[point], shifts.dy[point]] = [placeX - x, placeY - y];
  }
}

/** The nearest place on the line around a target. */
function nearestOn({ x, y, shape }: MotionTargets, target: number, atX: number, atY: number): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let nearest: [number, number] = [x[target] ?? 0, y[target] ?? 0];
  for (let index = target - targetReach; index < target + targetReach; index++) {
    if (shape[index] !== shape[target] || shape[index + 1] !== shape[target]) continue;
    const [fromX, fromY] = [x[index] ?? 0, y[index] ?? 0];
    const [dx, dy] = [(x[index + 1] ?? 0) - fromX, (y[index + 1] ?? 0) - fromY];
    const square = dx * dx + dy * dy || 1;
    const share = Math.max(0, Math.min(1, ((atX - fromX) * dx + (atY - fromY) * dy) / square));
    const [placeX, placeY] = [fromX + dx * share, fromY + dy * share];
    const apart = (placeX - atX) ** 2 + (placeY - atY) ** 2;
    if (apart < least) {
      least = apart;
      nearest = [placeX, placeY];
    }
  }
  return nearest;
}
