import { expect, test } from "vitest";
import { slimBody } from "./body";
import { cameraAt } from "./camera";
import { lineRule } from "./line-rules";
import { fineDetail, roundCone } from "./mesh";
import { paired } from "./part";
import { poseAt } from "./pose-at";
import { rasterize } from "./raster";
import { solvePose } from "./solve-pose";
import { testFigure } from "./testing/test-figure";
import { traceChains } from "./trace-chains";

const window = { left: -20, right: 20, bottom: 0, top: 40 };
const camera = cameraAt(0, 0);
const pixelsPerCm = 4;

/** How many points of the outlines of two upright limbs, a gap apart (cm), are drawn thinly and thickly. */
function outlinesOf(gap: number, gapPixels: number) {
  const limbs = (["left", "right"] as const).map((side) => {
    const x = (side === "left" ? 1 : -1) * (5 + gap / 2);
    const kind = { part: paired("thigh", side), material: "trousers" } as const;
    return roundCone([x, 8, 0], [x, 32, 0], [5, 5], kind, fineDetail);
  });
  const raster = rasterize(limbs, camera, window, pixelsPerCm, 1);
  const skeleton = solvePose(poseAt(testFigure, 0), slimBody);
  const lines = traceChains(raster, lineRule(raster, skeleton, camera, gapPixels)).flatMap((chain) => chain.lines);
  const count = (name: string) => lines.filter((line) => line === name).length;
  return { thin: count("thinSilhouette"), thick: count("silhouette") };
}

test("in a narrow gap both outlines are thin, on the open sides they stay thick", () => {
  const { thin, thick } = outlinesOf(1.5, 10);
  // Both limbs are 24 cm long, a little more with their round ends.
  expect(thin).toBeGreaterThan(1.6 * 24 * pixelsPerCm);
  expect(thick).toBeGreaterThan(1.6 * 24 * pixelsPerCm);
});

test("a wide gap changes nothing", () => {
  expect(outlinesOf(6, 10).thin).toBe(0);
  expect(outlinesOf(1.5, 0).thin).toBe(0);
});
