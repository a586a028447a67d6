import { describe, expect, it } from "vitest";
import { type Cubic, fitCurve } from "./fit-curve";
import type { Point } from "./line";

const wave: Point[] = Array.from({ length: 200 }, (_, step) => [step, 30 * Math.sin(step / 14)]);

function pointOn([a, b, c, d]: Cubic, t: number): Point {
  const m = 1 - t;
  const one = (axis: 0 | 1) => m ** 3 * a[axis] + 3 * m * m * t * b[axis] + 3 * m * t * t * c[axis] + t ** 3 * d[axis];
  return [one(0), one(1)];
}

function distance(point: Point, curves: readonly Cubic[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const curve of curves) {
    for (let step = 0; step <= 100; step++) {
      const [x, y] = pointOn(curve, step / 100);
      least = Math.min(least, Math.hypot(x - point[0], y - point[1]));
    }
  }
  return least;
}

describe("fitCurve", () => {
  it("stays within the tolerance of every point", () => {
    const curves = fitCurve(wave, 0.8);
    for (const point of wave) expect(distance(point, curves)).toBeLessThan(0.9);
  });

  it("needs far fewer curves than points", () => {
    expect(fitCurve(wave, 0.8).length).toBeLessThan(14);
  });

  it("joins its curves and keeps both ends", () => {
    const curves = fitCurve(wave, 0.8);
    expect(curves[0]?.[0]).toEqual(wave[0]);
    expect(curves[curves.length - 1]?.[3]).toEqual(wave[wave.length - 1]);
    curves.slice(1).forEach((curve, index) => {
      expect(curve[0]).toEqual(curves[index]?.[3]);
    });
  });

  it("makes nothing of a single point", () => {
    expect(fitCurve([[1, 1]], 1)).toEqual([]);
  });
});
