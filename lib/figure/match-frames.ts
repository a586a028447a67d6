import { trustedPoints } from "./check-shifts";
import { latticeRoom, matchShape, type Shifts } from "./match-shape";
import { lost, MotionLattice } from "./motion-lattice";
import type { MotionShape } from "./motion-shape";
import type { MotionTargets } from "./motion-targets";
import { type MovingOutline, movingOutline } from "./moving-outline";
import { NearbyShifts } from "./nearby-shifts";
import { settleShifts } from "./settle-shifts";
import { standingPoints } from "./standing-points";

/**
 * What lies between two neighboring frames: the outlines of the first on their way to the second, and those of the second, told
 * backward. A picture in the first half of the step shows the former, later ones the latter: where an outline is
 * cut, joined or new, it changes at mid-step, in the place where it then is.
 */
export type FrameMatch = {
  ahead: readonly MovingOutline[];
  back: readonly MovingOutline[];
  /** Lengths, in tenths of a unit: of all that moves, in both frames, and of what of it was found again. */
  moving: number;
  found: number;
};

/** A frame made ready for matching. */
export type ReadyFrame = { shapes: readonly MotionShape[]; targets: ReadonlyMap<number, MotionTargets> };

/** Tenths of a unit: how far a point is looked for, and how much farther than the frames' edges move. */
const leastRadius = 20;
const mostRadius = 80;
const radiusShare = 1.3;
/** Edges that move farther than this belong to shapes that came or went. */
const mostStep = 60;
const smallShape = 60;

/**
 * Finds how the shapes of a frame move to those of its neighbor. Takes some ten milliseconds; it can be done piece by piece:
 * the generator pauses after each shape.
 */
export function* matchFrames(first: ReadyFrame, second: ReadyFrame): Generator<undefined, FrameMatch> {
  const radius = radiusFor(first.shapes, second.shapes);
  const ahead = { ...first, targets: second.targets, still: standingPoints(first.shapes, second.shapes) };
  yield;
  const back = { ...second, targets: first.targets, still: standingPoints(second.shapes, first.shapes) };
  const sides = [ahead, back];
  yield;
  const lattice = new MotionLattice(
    [...first.shapes, ...second.shapes].reduce((most, shape) => Math.max(most, latticeRoom(shape)), 0),
  );
  const shifts: Shifts[][] = [];
  for (const { shapes, targets, still } of sides) {
    const own: Shifts[] = [];
    const nearby = new NearbyShifts();
    // Long outlines are hard to mistake, and tell where the short ones between them are.
    const order = shapes.map((_, index) => index).sort((a, b) => lengthOf(shapes[b]) - lengthOf(shapes[a]));
    for (const index of order) {
      const shape = shapes[index];
      const points = still[index];
      if (!shape || !points) continue;
      const found = yield* matchShape({
        shape,
        still: points,
        targets: targets.get(shape.group),
        radius,
        nearby,
        lattice,
      });
      own[index] = found;
      remember(nearby, shape, found, (point) => found.target[point] !== lost);
      yield;
    }
    shifts.push(own);
  }
  const lengths = { moving: 0, found: 0 };
  const moving: MovingOutline[][] = [];
  for (const [side, { shapes, targets, still }] of sides.entries()) {
    const own = shifts[side] ?? [];
    const back = shifts[1 - side] ?? [];
    const nearby = new NearbyShifts();
    const checked = shapes.flatMap((shape, index) => {
      const found = own[index];
      const points = still[index];
      if (!found || !points) return [];
      const group = targets.get(shape.group);
      const trusted = trustedPoints(shape, found, group, back);
      remember(nearby, shape, found, (point) => trusted[point] === 1);
      measure(lengths, shape, points, trusted);
      return [{ shape, shifts: found, still: points, trusted, targets: group, nearby }];
    });
    yield;
    const outlines: MovingOutline[] = [];
    for (const request of checked) {
      settleShifts(request);
      outlines.push(movingOutline(request.shape, request.shifts));
      yield;
    }
    moving.push(outlines);
  }
  return { ahead: moving[0] ?? [], back: moving[1] ?? [], ...lengths };
}

function lengthOf(shape: MotionShape | undefined): number {
  return shape?.length ?? 0;
}

function remember(nearby: NearbyShifts, { points }: MotionShape, shifts: Shifts, isKnown: (point: number) => boolean) {
  for (let point = 0; point < points.count; point++) {
    if (!isKnown(point)) continue;
    nearby.add(points.x[point] ?? 0, points.y[point] ?? 0, shifts.dx[point] ?? 0, shifts.dy[point] ?? 0);
  }
}

function measure(
  lengths: { moving: number; found: number },
  { points }: MotionShape,
  still: Uint8Array,
  trusted: Uint8Array,
) {
  for (let point = 1; point < points.count; point++) {
    if (still[point]) continue;
    lengths.moving += points.step[point] ?? 0;
    if (trusted[point]) lengths.found += points.step[point] ?? 0;
  }
}

/** The frames' slots tell by their edges how far things move. */
function radiusFor(first: readonly MotionShape[], second: readonly MotionShape[]): number {
  const after = edgesOf(second);
  let most = 0;
  for (const [slot, edges] of edgesOf(first)) {
    edges.forEach((edge, index) => {
      const apart = Math.abs(edge - (after.get(slot)?.[index] ?? edge));
      if (apart < mostStep) most = Math.max(most, apart);
    });
  }
  return Math.min(mostRadius, leastRadius + radiusShare * most);
}

function edgesOf(shapes: readonly MotionShape[]): Map<number, number[]> {
  const edges = new Map<number, number[]>();
  for (const { slot, length, points } of shapes) {
    if (length < smallShape) continue;
    const [left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity] = edges.get(slot) ?? [];
    edges.set(slot, [
      points.x.reduce((least, x) => Math.min(least, x), left),
      points.y.reduce((least, y) => Math.min(least, y), top),
      points.x.reduce((most, x) => Math.max(most, x), right),
      points.y.reduce((most, y) => Math.max(most, y), bottom),
    ]);
  }
  return edges;
}
