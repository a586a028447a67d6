import { expect, test } from "vitest";
import { cameraAt } from "./camera";
import { groundShadowLoops } from "./ground-shadow";
import { fineDetail, roundCone } from "./mesh";
import { paired } from "./part";
import { rasterize } from "./raster";

const window = { left: -40, right: 40, bottom: -30, top: 50 };

function shadowsOf(height: number, elevation: number) {
  const kind = { part: paired("forearm", "left"), material: "skin" } as const;
  const arm = roundCone([-15, height, 0], [15, height, 0], [4, 4], kind, fineDetail);
  const camera = cameraAt(0, elevation);
  const raster = rasterize([arm], camera, window, 4, 1);
  return groundShadowLoops([arm], raster, camera, 4);
}

test("what lies on the floor has a shadow, what is lifted has none", () => {
  expect(shadowsOf(4, 30)).toHaveLength(1);
  expect(shadowsOf(20, 30)).toEqual([]);
});

test("a camera at the height of the floor sees no shadow on it", () => {
  expect(shadowsOf(4, 0)).toEqual([]);
});
