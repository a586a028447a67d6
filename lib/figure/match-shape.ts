import { lost, type MotionLattice, standing } from "./motion-lattice";
import type { MotionShape } from "./motion-shape";
import type { MotionTargets } from "./motion-targets";
import type { NearbyShifts } from "./nearby-shifts";

/** How the points of a shape move to the next frame, in tenths of a unit, and the targets they meet there. */
export type Shifts = { dx: Float64Array; dy: Float64Array; target: Int32Array };

/** Prices along one unit of an outline: of a direction turned by 90 degrees, of another weight of line, of no target at all. */
const turned = 1.2;
const otherSlot = 0.15;
const unseen = 0.6;
/** Of a corner or an end that becomes none; of stretching the outline to double its length. */
const unmarked = 0.6;
const stretched = 1;
/** Of going a unit's way other than what lies nearby, squared; for short shapes, which would easily be taken for others. */
const astray = 0.01;
const astrayShort = 0.08;
const short = 120;
/** Directions that differ by more than this (cosine) never match. */
const leastCosine = 0.3;
const unit = 10;
/** A loop starts anywhere: as many points are gone through twice, until the start does not count any more. */
const warmUp = 24;

export type MatchRequest = {
  shape: MotionShape;
  /** 1 for points that stand still. */
  still: Uint8Array;
  targets: MotionTargets | undefined;
  /** Tenths of a unit. */
  radius: number;
  nearby: NearbyShifts;
  /** With room for `latticeRoom` points. */
  lattice: MotionLattice;
};

/** After so many points the search pauses. */
const pointsAtOnce = 24;

/** How many points at most a shape takes up in a lattice. */
export function latticeRoom({ points }: MotionShape): number {
  return points.count + warmUp;
}

/**
 * Looks for the way of a shape's points into the next frame: to lines of the same direction, all points moving much like the
 * ones beside them. Like matching contours by dynamic programming, but to any part of the next frame, so that an outline may
 * be cut or joined from frame to frame. Pauses after a few points, so that nobody has to wait for a long outline.
 */
export function* matchShape(request: MatchRequest): Generator<undefined, Shifts> {
  const { shape, still, targets, radius, nearby, lattice } = request;
  const { points } = shape;
  if (still.every((one) => one === 1)) return standingShifts(points.count);
  const order = orderOf(shape, still);
  lattice.clear();
  const priceAstray = shape.length < short ? astrayShort : astray;
  let before = order[0] ?? 0;
  let gone: readonly [number, number] | null = null;
  for (const [index, point] of order.entries()) {
    if (index % pointsAtOnce === pointsAtOnce - 1) yield;
    const [x, y] = [points.x[point] ?? 0, points.y[point] ?? 0];
    const gap = Math.max(2, Math.hypot(x - (points.x[before] ?? 0), y - (points.y[before] ?? 0)));
    before = point;
    lattice.open();
    if (still[point]) lattice.offer(0, 0, standing, 0);
    else {
      const weight = gap / unit;
      // Once for a curve will do.
      if (!gone || point % 3 === 0) gone = nearby.at(x, y);
      const [goneX, goneY] = gone;
      const mark = points.mark[point] ?? 0;
      const [alongX, alongY] = [points.alongX[point] ?? 0, points.alongY[point] ?? 0];
      targets?.near(x + goneX, y + goneY, radius, (target) => {
        const [dx, dy] = [(targets.x[target] ?? 0) - x, (targets.y[target] ?? 0) - y];
        const off = (dx - goneX) ** 2 + (dy - goneY) ** 2;
        if (off > radius * radius) return;
        const along = alongX * (targets.alongX[target] ?? 0) + alongY * (targets.alongY[target] ?? 0);
        const cosine = shape.isDirected ? along : Math.abs(along);
        if (cosine < leastCosine && mark === 0) return;
        let price = (mark ? 0.3 : 1) * turned * (1 - cosine) + (priceAstray * off) / (unit * unit);
        if (targets.slot[target] !== shape.slot) price += otherSlot;
        const isMissed = mark !== 0 && targets.mark[target] !== mark;
        lattice.offer(dx, dy, target, weight * price + (isMissed ? unmarked : 0));
      });
      if (point === order[0]) lattice.offer(goneX, goneY, lost, weight * unseen);
      lattice.carry(weight * unseen);
    }
    lattice.close(stretched / (gap * unit));
  }
  return traced(lattice, order, shape);
}

function standingShifts(count: number): Shifts {
  return {
    dx: new Float64Array(count),
    dy: new Float64Array(count),
    target: new Int32Array(count).fill(standing),
  };
}

function orderOf({ outline, points }: MotionShape, still: Uint8Array): number[] {
  if (!outline.isClosed) return Array.from({ length: points.count }, (_, index) => index);
  const loop = points.count - 1;
  const start = Math.max(0, still.indexOf(1)) % loop;
  const twice = still[start] ? 1 : Math.min(loop, warmUp);
  return Array.from({ length: loop + twice }, (_, index) => (start + index) % loop);
}

function traced(lattice: MotionLattice, order: readonly number[], { outline, points }: MotionShape): Shifts {
  const { count } = points;
  const dx = new Float64Array(count);
  const dy = new Float64Array(count);
  const target = new Int32Array(count).fill(lost);
  const first = order.length - (outline.isClosed ? count - 1 : count);
  lattice.trace((place, x, y, met) => {
    const point = order[place] ?? 0;
    if (place < first) return;
    [dx[point], dy[point], target[point]] = [x, y, met];
  });
  if (outline.isClosed) [dx[count - 1], dy[count - 1], target[count - 1]] = [dx[0] ?? 0, dy[0] ?? 0, target[0] ?? lost];
  return { dx, dy, target };
}
