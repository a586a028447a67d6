import type { Shifts } from "./match-shape";
import { curvesIn } from "./motion-outline";
import type { MotionShape } from "./motion-shape";

/** An outline and how far each of its numbers goes until the next frame. Tenths of a unit. */
export type MovingOutline = { slot: number; isClosed: boolean; at: Float64Array; by: Float64Array; isStill: boolean };

/** Pictures between frames are told in hundredths of a unit: whole numbers again, and finer than a screen. */
export const fineParts = 10;

/** The curves move so that the points of the shape, thirds of curves, go exactly as told. */
export function movingOutline({ outline, slot }: MotionShape, { dx, dy }: Pick<Shifts, "dx" | "dy">): MovingOutline {
  const { at, isClosed } = outline;
  const by = new Float64Array(at.length);
  by[0] = dx[0] ?? 0;
  by[1] = dy[0] ?? 0;
  for (let curve = 0; curve < curvesIn(outline); curve++) {
    for (const [axis, shifts] of [dx, dy].entries()) {
      const [a = 0, b = 0, c = 0, d = 0] = shifts.subarray(curve * 3, curve * 3 + 4);
      const to = curve * 6 + axis;
      // The cubic through four values at thirds.
      by[to + 2] = (-5 * a + 18 * b - 9 * c + 2 * d) / 6;
      by[to + 4] = (2 * a - 9 * b + 18 * c - 5 * d) / 6;
      by[to + 6] = d;
    }
  }
  return { slot, isClosed, at, by, isStill: by.every((value) => value === 0) };
}

/** Path data of an outline, in hundredths of a unit, when it has gone `share` (0 to 1) of its way. */
export function pathOfOutline({ at, by, isClosed }: MovingOutline, share: number): string {
  const number = (index: number) => Math.round(((at[index] ?? 0) + (by[index] ?? 0) * share) * fineParts);
  let d = `M${number(0)} ${number(1)}C${number(2)}`;
  for (let index = 3; index < at.length; index++) d += ` ${number(index)}`;
  return isClosed ? `${d}z` : d;
}
