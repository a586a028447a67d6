import type { Shifts } from "./match-shape";
import { curvesIn, type MotionOutline } from "./motion-outline";
import type { MotionShape } from "./motion-shape";

/**
 * An outline and how far each of its numbers goes until the next frame, in tenths of a unit. After the start, each curve has as
 * many points as its degree: where fewer of them say the same, there is less to write and to read.
 */
export type MovingOutline = {
  slot: number;
  isClosed: boolean;
  degrees: Uint8Array;
  at: readonly number[];
  by: readonly number[];
};

/** Tenths of a unit by which a simpler curve may leave a cubic. */
const simplerBy = 0.2;

/** The curves move so that the points of the shape, thirds of curves, go exactly as told. */
export function movingOutline({ outline, slot }: MotionShape, { dx, dy }: Pick<Shifts, "dx" | "dy">): MovingOutline {
  const ways = waysOfNumbers(outline, dx, dy);
  const curves = curvesIn(outline);
  const degrees = new Uint8Array(curves);
  const at = [outline.at[0] ?? 0, outline.at[1] ?? 0];
  const by = [ways[0] ?? 0, ways[1] ?? 0];
  for (let curve = 0; curve < curves; curve++) {
    const own = outline.at.subarray(curve * 6, curve * 6 + 8);
    const way = ways.subarray(curve * 6, curve * 6 + 8);
    const end = own.map((value, index) => value + (way[index] ?? 0));
    const degree = Math.max(degreeOf(own), degreeOf(end));
    degrees[curve] = degree;
    at.push(...ofDegree(own, degree));
    by.push(...ofDegree(way, degree));
  }
  return { slot, isClosed: outline.isClosed, degrees, at, by };
}

function waysOfNumbers(outline: MotionOutline, dx: Float64Array, dy: Float64Array): Float64Array {
  const by = new Float64Array(outline.at.length);
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
  return by;
}

/** 1 for what is straight, 2 for what a parabola can stand for. */
function degreeOf(curve: Float64Array): 1 | 2 | 3 {
  const [x = 0, y = 0, aX = 0, aY = 0, bX = 0, bY = 0, endX = 0, endY = 0] = curve;
  const off = (a: number, b: number) => Math.max(Math.abs(a), Math.abs(b));
  const [thirdX, thirdY] = [(endX - x) / 3, (endY - y) / 3];
  if (off(aX - x - thirdX, aY - y - thirdY) < simplerBy && off(endX - bX - thirdX, endY - bY - thirdY) < simplerBy) {
    return 1;
  }
  const bend = off(endX - 3 * bX + 3 * aX - x, endY - 3 * bY + 3 * aY - y);
  return bend * (Math.sqrt(3) / 36) < simplerBy ? 2 : 3;
}

function ofDegree(curve: Float64Array, degree: number): readonly number[] {
  const [x = 0, y = 0, aX = 0, aY = 0, bX = 0, bY = 0, endX = 0, endY = 0] = curve;
  if (degree === 1) return [endX, endY];
  if (degree === 2) return [(3 * (aX + bX) - x - endX) / 4, (3 * (aY + bY) - y - endY) / 4, endX, endY];
  return [aX, aY, bX, bY, endX, endY];
}
