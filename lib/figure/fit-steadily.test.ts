import { expect, test } from "vitest";
import { type Cubic, fitCurve } from "./fit-curve";
import { fitSteadily } from "./fit-steadily";
import type { Point } from "./line";

/** A long wavy line whose first part is lifted. */
function wave(lift: number): Point[] {
  return Array.from({ length: 500 }, (_, x): Point => {
    const moved = x < 150 ? lift * Math.sin((Math.PI * x) / 150) : 0;
    return [x, 40 * Math.sin(x / 37) + 9 * Math.cos(x / 11) + moved];
  });
}

function sameCurves(fitPoints: (points: readonly Point[], tolerance: number) => Cubic[]): number {
  const known = new Set(fitPoints(wave(0), 0.85).map((curve) => JSON.stringify(curve)));
  return fitPoints(wave(25), 0.85).filter((curve) => known.has(JSON.stringify(curve))).length;
}

test("what lies far from a change is drawn exactly as before", () => {
  const later = fitSteadily(wave(0), 0.85).filter(([start]) => start[0] > 220);
  const changed = fitSteadily(wave(25), 0.85).filter(([start]) => start[0] > 220);
  expect(changed).toEqual(later);
  expect(sameCurves(fitSteadily)).toBeGreaterThan(sameCurves(fitCurve));
});

test("the curve stays near the line and has no kinks where it is cut", () => {
  const points = wave(0);
  const curves = fitSteadily(points, 0.85);
  expect(curves[0]?.[0]).toEqual(points[0]);
  expect(curves.at(-1)?.[3]).toEqual(points.at(-1));
  curves.slice(1).forEach((curve, index) => {
    const before = curves[index];
    if (!before) return;
    expect(curve[0]).toEqual(before[3]);
    const [inX, inY] = [before[3][0] - before[2][0], before[3][1] - before[2][1]];
    const [outX, outY] = [curve[1][0] - curve[0][0], curve[1][1] - curve[0][1]];
    const sine = (inX * outY - inY * outX) / (Math.hypot(inX, inY) * Math.hypot(outX, outY));
    expect(Math.abs(sine)).toBeLessThan(0.01);
  });
});
