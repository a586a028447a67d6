import { expect, test } from "vitest";
import { cameraAt } from "./camera";
import { fineDetail, roundCone } from "./mesh";
import { paired } from "./part";
import { rasterize } from "./raster";
import { shadeLoops } from "./shade";

const window = { left: -30, right: 30, bottom: 0, top: 60 };

function shadesOf(material: "trousers" | "skin") {
  const kind = { part: paired("thigh", "left"), material } as const;
  const limb = roundCone([-20, 30, 0], [20, 30, 0], [9, 9], kind, fineDetail);
  return shadeLoops(rasterize([limb], cameraAt(0, 0), window, 8, 1), 8, false);
}

test("cloth and bare skin have shadows of their own: print leaves those on skin out", () => {
  expect(shadesOf("trousers")).toMatchObject({ cloth: [expect.anything()], skin: [] });
  expect(shadesOf("skin")).toMatchObject({ cloth: [], skin: [expect.anything()] });
});

/** A picture of one piece of cloth in even light, dark in a circle. */
function spotAt(x: number, y: number) {
  const kind = { part: paired("thigh", "left"), material: "trousers" } as const;
  const limb = roundCone([-14, 30, 0], [14, 30, 0], [14, 14], kind, fineDetail);
  const raster = rasterize([limb], cameraAt(0, 0), window, 8, 1);
  raster.light.fill(1);
  for (let row = 0; row < raster.height; row++) {
    for (let column = 0; column < raster.width; column++) {
      const isSpot = Math.hypot(column - x * 8, row - y * 8) < 40;
      if (isSpot) raster.light[row * raster.width + column] = -1;
    }
  }
  return raster;
}

test("in a still, a shadow in the middle of the cloth is a stain and left out; a moving picture keeps it, so that it does not flicker", () => {
  expect(shadeLoops(spotAt(30, 30), 8, false).cloth).toEqual([]);
  expect(shadeLoops(spotAt(30, 30), 8, true).cloth).toHaveLength(1);
});
