import fc from "fast-check";
import { expect, test } from "vitest";
import { cameraAt, project } from "./camera";
import type { Point } from "./line";
import { matPaths } from "./mat-fill";

const mat = { kind: "mat", center: [3, -12], halfSize: [30, 70] } as const;

/** The corners of a path of straight, relative lines. */
function cornersOf(path: string): Point[] {
  const numbers = (path.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  const corners: Point[] = [[numbers[0] ?? 0, numbers[1] ?? 0]];
  for (let index = 2; index < numbers.length; index += 2) {
    const [x, y] = corners[corners.length - 1] ?? [0, 0];
    corners.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
  }
  return corners;
}

/** How far a point lies outside of a convex outline, whichever way round that goes. */
function outside([x, y]: Point, outline: readonly Point[]): number {
  const sides = outline.flatMap(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    const size = Math.hypot(bx - ax, by - ay);
    // Told to one decimal, a side that short points anywhere.
    return size < 1 ? [] : [((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / size];
  });
  return Math.min(Math.max(...sides), Math.max(...sides.map((side) => -side)));
}

test("from everywhere the whole top of the mat lies inside its outline", () => {
  fc.assert(
    fc.property(fc.integer({ min: -180, max: 180 }), fc.integer({ min: 4, max: 88 }), (azimuth, elevation) => {
      const camera = cameraAt(azimuth, elevation);
      const [path = ""] = matPaths([mat], camera, (point) => point);
      expect(path.endsWith("z")).toBe(true);
      for (const x of [-27, 3, 33]) {
        for (const z of [-82, -12, 58]) {
          const [right, up] = project(camera, [x, 0, z]);
          expect(outside([right, up], cornersOf(path))).toBeLessThan(0.3);
        }
      }
    }),
  );
});

test("other props have no outline of their own", () => {
  expect(matPaths([{ kind: "chair", z: 0 }], cameraAt(0, 20), (point) => point)).toEqual([]);
});
