import fc from "fast-check";
import { expect, test } from "vitest";
import { cameraAt } from "./camera";
import { hatchDirection, hatchLines } from "./felt-hatch";
import { dot } from "./vector";

const size = 120;
const pixelsPerCm = 4;
const threshold = 0.5;

/** A round patch in the middle of a surface that faces the eye, or bulges toward it by up to `bulge` cm. */
function patch(radius: number, bulge: number) {
  const camera = cameraAt(0, 0);
  const across = hatchDirection(camera);
  const values = new Float32Array(size * size);
  const along = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [right, up] = [(x - size / 2) / pixelsPerCm, (size / 2 - y) / pixelsPerCm];
      const off = Math.hypot(right, up) / radius;
      values[y * size + x] = threshold + 1 - off;
      along[y * size + x] = dot(across, [right, up, bulge * Math.max(0, 1 - off * off)]);
    }
  }
  return { width: size, height: size, values, along };
}

const offMiddle = ([x, y]: readonly [number, number]) => Math.hypot(x - size / 2, y - size / 2) / pixelsPerCm;

test("lines stay inside the patch and fill it", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 4, max: 12, noNaN: true }),
      fc.double({ min: 0, max: 8, noNaN: true }),
      (radius, bulge) => {
        const lines = hatchLines(patch(radius, bulge), threshold, 10, pixelsPerCm);
        expect(lines.length).toBeGreaterThan(2);
        for (const line of lines) for (const point of line) expect(offMiddle(point)).toBeLessThan(radius + 1);
      },
    ),
    { numRuns: 30 },
  );
});

test("on a flat surface lines are straight and stand as far apart as asked for", () => {
  const lines = hatchLines(patch(10, 0), threshold, 12, pixelsPerCm);
  // At 45 degrees the distance shows in the sum of x and -y.
  const places = lines.map((line) => line.map(([x, y]) => (x - y) / Math.SQRT2));
  for (const place of places) expect(Math.max(...place) - Math.min(...place)).toBeLessThan(1.5);
  const middles = places.map((place) => place[Math.floor(place.length / 2)] ?? 0).sort((a, b) => a - b);
  for (const [index, middle] of middles.slice(1).entries()) expect(middle - (middles[index] ?? 0)).toBeCloseTo(12, 0);
});

test("on a surface that bulges lines bend", () => {
  const [line] = hatchLines(patch(10, 6), threshold, 12, pixelsPerCm).sort((a, b) => b.length - a.length);
  const place = (line ?? []).map(([x, y]) => (x - y) / Math.SQRT2);
  expect(Math.max(...place) - Math.min(...place)).toBeGreaterThan(3);
});
