import { expect, test } from "vitest";
import { slimBody } from "./body";
import { cutBust, isAtCut } from "./bust-cut";
import { cameraAt } from "./camera";
import { lineRule } from "./line-rules";
import { fineDetail, roundCone } from "./mesh";
import { paired } from "./part";
import { poseAt } from "./pose-at";
import { rasterize } from "./raster";
import { solvePose } from "./solve-pose";
import { testFigure } from "./testing/test-figure";
import { traceChains } from "./trace-chains";

const window = { left: -30, right: 30, bottom: 0, top: 60 };
const camera = cameraAt(0, 0);

function cutColumn() {
  const kind = { part: paired("thigh", "left"), material: "trousers" } as const;
  const raster = rasterize([roundCone([0, 70, 0], [0, -10, 0], [8, 8], kind, fineDetail)], camera, window, 4, 1);
  cutBust(raster, camera, [0, 20, 0]);
  return raster;
}

test("nothing is left below the cut, and all above it", () => {
  const { width, height, label, pixelsPerCm } = cutColumn();
  const middle = Math.floor(width / 2);
  const rowAt = (centimeters: number) => Math.round((window.top - centimeters) * pixelsPerCm);
  expect(label[rowAt(22) * width + middle]).toBeGreaterThan(0);
  for (let y = rowAt(19); y < height; y++) expect(label[y * width + middle]).toBe(0);
});

test("the cut is a bowl: lowest in the middle", () => {
  const { cut, width } = cutColumn();
  const at = (share: number) => cut?.[Math.floor(width * share)] ?? 0;
  expect(at(0.5)).toBeGreaterThan(at(0.25));
  expect(at(0.25)).toBeCloseTo(at(0.75), -1);
});

test("no line runs along the cut", () => {
  const raster = cutColumn();
  const skeleton = solvePose(poseAt(testFigure, 0), slimBody);
  const chains = traceChains(raster, lineRule(raster, skeleton, camera));
  const drawn = chains.flatMap(({ points, lines }) => points.slice(1).filter((_, index) => lines[index] !== "none"));
  expect(drawn.length).toBeGreaterThan(100);
  // Outlines come down to the cut on both sides of it, and no farther inward than a few pixels.
  const atCut = drawn.filter((point) => isAtCut(raster, point));
  expect(atCut.length).toBeLessThan(20);
});
