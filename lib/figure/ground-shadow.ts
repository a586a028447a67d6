import type { Camera, Window } from "./camera";
import { blurField, contourLoops, type Field, loopArea } from "./contour";
import type { Point } from "./line";
import type { Mesh } from "./mesh";
import { isArm } from "./part";
import { type Raster, rasterize } from "./raster";
import { gaussian } from "./smooth-chains";

/** What is lower than this above the floor darkens it, cm: near enough to touch or nearly so. */
const reach = 5;
/** Arms darken it from farther up: the shadow beside a lifted arm tells that it is lifted, and one that meets it that it lies. */
const armReach = 27;
/** A shadow stands out from under what casts it by about this much, cm. */
const spread = 3;
/** Pixels of the view from below per centimeter. */
const fineness = 1.2;
/** Smaller spots (square units) are of an elbow or a fingertip and tell nothing. */
const smallest = 14;
/** From a camera lower than this (the sine of its elevation) nobody sees the floor. */
const lowestView = 0.06;

/** Looking up through the floor: what is near the floor is near this camera. */
const fromBelow: Camera = { right: [1, 0, 0], up: [0, 0, 1], forward: [0, 1, 0] };

/**
 * Outlines (pixels) of the soft shadow on the floor where body and props touch it. It tells what lies on the floor and what is
 * lifted. It goes on under the body, so draw it before.
 */
export function groundShadowLoops(meshes: readonly Mesh[], raster: Raster, camera: Camera, pen: number): Point[][] {
  const slope = -camera.forward[1];
  const casting = meshes.filter((mesh) => !isMat(mesh));
  if (slope < lowestView || casting.length === 0) return [];
  const floor = heightsAbove(casting);
  const step = Math.max(1, Math.ceil(pen / 3.2));
  const width = Math.floor(raster.width / step);
  const height = Math.floor(raster.height / step);
  const values = new Float32Array(width * height).fill(-1);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const right = (x * step - 0.5) / raster.pixelsPerCm + raster.window.left;
      const up = raster.window.top - (y * step - 0.5) / raster.pixelsPerCm;
      // Along the view down to the floor.
      const far = (camera.right[1] * right + camera.up[1] * up) / slope;
      const worldX = camera.right[0] * right + camera.up[0] * up + camera.forward[0] * far;
      const worldZ = camera.right[2] * right + camera.up[2] * up + camera.forward[2] * far;
      values[y * width + x] = floor.darknessAt(worldX, worldZ);
    }
  }
  return contourLoops({ width, height, values }, 0)
    .map((loop) => loop.map(([x, y]): Point => [x * step, y * step]))
    .filter((loop) => loopArea(loop) > pen * pen * smallest)
    .map((loop) => gaussian(loop, true, (pen * 2.2) / step));
}

/** How dark each place of the floor is: above 0 it belongs to the shadow. */
function heightsAbove(meshes: readonly Mesh[]): { darknessAt: (x: number, z: number) => number } {
  const window = extent(meshes);
  const { width, height, nearness, label, labels } = rasterize(meshes, fromBelow, window, fineness, 0);
  const reachOf = labels.map((own) => (own && isArm(own.part) && own.part.name !== "sleeve" ? armReach : reach));
  // A mean over what is low, so that a shadow spreads a little beyond it.
  const isLow = (near: number, index: number) => near > -(reachOf[label[index] ?? 0] ?? reach);
  const low: Field = { width, height, values: nearness.map((near, index) => (isLow(near, index) ? 1 : 0)) };
  const { values } = blurField(low, Math.round(spread * fineness));
  return {
    darknessAt: (x, z) => {
      const column = Math.round((x - window.left) * fineness + 0.5);
      const row = Math.round((window.top - z) * fineness + 0.5);
      if (column < 0 || row < 0 || column >= width || row >= height) return -1;
      return (values[row * width + column] ?? 0) - 0.16;
    },
  };
}

/** The rectangle of the floor below the meshes, with room for the shadow. */
function extent(meshes: readonly Mesh[]): Window {
  const window = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { positions } of meshes) {
    for (let index = 0; index < positions.length; index += 3) {
      const x = positions[index] ?? 0;
      const z = positions[index + 2] ?? 0;
      window.left = Math.min(window.left, x);
      window.right = Math.max(window.right, x);
      window.bottom = Math.min(window.bottom, z);
      window.top = Math.max(window.top, z);
    }
  }
  const room = 3 * spread;
  return {
    left: window.left - room,
    right: window.right + room,
    bottom: window.bottom - room,
    top: window.top + room,
  };
}

function isMat({ id }: Mesh): boolean {
  return id.startsWith("mat");
}
