import { expect, test } from "vitest";
import { cameraAt } from "./camera";
import { groundShadowLoops } from "./ground-shadow";
import { fineDetail, roundCone } from "./mesh";
import { paired } from "./part";
import { rasterize } from "./raster";

const window = { left: -40, right: 40, bottom: -30, top: 50 };

function shadowsOf(height: number, elevation: number, name: "shank" | "forearm" = "shank") {
  const kind = { part: paired(name, "left"), material: "skin" } as const;
  const limb = roundCone([-15, height, 0], [15, height, 0], [4, 4], kind, fineDetail);
  const camera = cameraAt(0, elevation);
  const raster = rasterize([limb], camera, window, 4, 1);
  return groundShadowLoops([limb], raster, camera, 4);
}

const middleOf = (loop: readonly (readonly [number, number])[]) =>
  loop.reduce((sum, [, y]) => sum + y, 0) / loop.length;

test("what lies on the floor has a shadow, what is lifted has none", () => {
  expect(shadowsOf(4, 30)).toHaveLength(1);
  expect(shadowsOf(20, 30)).toEqual([]);
});

test("a lifted arm has its shadow apart from it, below it in the picture; one high up has none", () => {
  const [lying = []] = shadowsOf(4, 30, "forearm");
  const [lifted = []] = shadowsOf(20, 30, "forearm");
  // On the floor both lie at the same place; the arm is drawn higher.
  expect(middleOf(lifted)).toBeCloseTo(middleOf(lying), 0);
  expect(shadowsOf(60, 30, "forearm")).toEqual([]);
});

test("a camera at the height of the floor sees no shadow on it", () => {
  expect(shadowsOf(4, 0)).toEqual([]);
});
