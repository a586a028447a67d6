import { expect, test } from "vitest";
import { curvesIn, pointOnCurve, readOutlines } from "./motion-outline";

test("reads one outline per start; straight stretches become curves", () => {
  const [loop, line, ...rest] = readOutlines("M10 20c1 2 3 4 5-6l30 0 0 9zM5-5l-3 6");
  expect(rest).toEqual([]);
  expect([...(loop?.at ?? [])]).toEqual([
    10, 20, 11, 22, 13, 24, 15, 14, 25, 14, 35, 14, 45, 14, 45, 17, 45, 20, 45, 23,
  ]);
  expect(loop?.isClosed).toBe(true);
  expect([...(line?.at ?? [])]).toEqual([5, -5, 4, -3, 3, -1, 2, 1]);
  expect(line?.isClosed).toBe(false);
});

test("nothing gives nothing, and what no movement has is refused", () => {
  expect(readOutlines("")).toEqual([]);
  expect(readOutlines("M3 4")).toEqual([]);
  expect(() => readOutlines("M0 0a1 1 0 0 0 2 2")).toThrow("no path command a");
});

test("a curve begins and ends where it says and heads for its control points, also where one lies on its end", () => {
  const [outline] = readOutlines("M0 0c0 30 30 30 30 0c0 0 10 0 10 0");
  if (!outline) throw new Error("no outline");
  expect(curvesIn(outline)).toBe(2);
  expect(pointOnCurve(outline, 0, 0)).toEqual({ x: 0, y: 0, alongX: 0, alongY: 1 });
  expect(pointOnCurve(outline, 0, 0.5)).toEqual({ x: 15, y: 22.5, alongX: 1, alongY: 0 });
  expect(pointOnCurve(outline, 1, 0)).toEqual({ x: 30, y: 0, alongX: 1, alongY: 0 });
});
