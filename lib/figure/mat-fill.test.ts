import fc from "fast-check";
import { expect, test } from "vitest";
import { cameraAt, project } from "./camera";
import type { Point } from "./line";
import { matOutlines } from "./mat-fill";

const mat = { kind: "mat", center: [3, -12], halfSize: [30, 70] } as const;

const everything = { left: -1e3, right: 1e3, bottom: -1e3, top: 1e3 };

/** How far a point lies outside of a convex outline, whichever way round that goes. */
function outside([x, y]: Point, outline: readonly Point[]): number {
  const sides = outline.flatMap(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    const size = Math.hypot(bx - ax, by - ay);
    return size < 1e-9 ? [] : [((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / size];
  });
  return Math.min(Math.max(...sides), Math.max(...sides.map((side) => -side)));
}

test("from everywhere the whole top of the mat lies inside its outline", () => {
  fc.assert(
    fc.property(fc.integer({ min: -180, max: 180 }), fc.integer({ min: 4, max: 88 }), (azimuth, elevation) => {
      const camera = cameraAt(azimuth, elevation);
      const [outline = []] = matOutlines([mat], camera, everything);
      for (const x of [-27, 3, 33]) {
        for (const z of [-82, -12, 58]) {
          const [right, up] = project(camera, [x, 0, z]);
          expect(outside([right, up], outline)).toBeLessThan(1e-6);
        }
      }
    }),
  );
});

test("other props have no outline of their own", () => {
  expect(matOutlines([{ kind: "chair", z: 0 }], cameraAt(0, 20), everything)).toEqual([]);
});

test("a mat that the picture cuts off ends at its edge, and is all there inside", () => {
  const edge = fc.integer({ min: 2, max: 60 });
  fc.assert(
    fc.property(edge, edge, edge, edge, (left, right, bottom, top) => {
      const camera = cameraAt(20, 70);
      const window = { left: -left, right, bottom: -bottom, top };
      const [whole = []] = matOutlines([mat], camera, everything);
      const [cut = []] = matOutlines([mat], camera, window);
      for (const [x, y] of cut) {
        expect(x).toBeGreaterThanOrEqual(-left - 1e-9);
        expect(x).toBeLessThanOrEqual(right + 1e-9);
        expect(y).toBeGreaterThanOrEqual(-bottom - 1e-9);
        expect(y).toBeLessThanOrEqual(top + 1e-9);
      }
      for (const [x, y] of whole) {
        const isShown = x > -left && x < right && y > -bottom && y < top;
        if (isShown) expect(outside([x, y], cut)).toBeLessThan(1e-6);
      }
    }),
  );
});
