import { type Camera, project } from "./camera";
import { nothingNear, type Raster } from "./raster";
import type { Vec3 } from "./vector";

/** How far aside of the middle (cm) the cut has risen by how much (cm): a bowl, as under a bust. */
const bowl = { aside: 24, rise: 3.4 } as const;

/**
 * Takes everything below a height out of the picture, along a bowl instead of a straight edge. `middle` is the world point (cm) at its
 * bottom. Changes the raster.
 */
export function cutBust(raster: Raster, camera: Camera, middle: Vec3): void {
  const { width, height, pixelsPerCm, window, label, nearness } = raster;
  const [right, up] = project(camera, middle);
  const cut = new Int32Array(width);
  for (let x = 0; x < width; x++) {
    const aside = (x - 0.5) / pixelsPerCm + window.left - right;
    const edge = up + bowl.rise * (aside / bowl.aside) ** 2;
    const row = Math.max(0, Math.min(height, Math.round((window.top - edge) * pixelsPerCm + 1)));
    cut[x] = row;
    for (let y = row; y < height; y++) {
      label[y * width + x] = 0;
      nearness[y * width + x] = nothingNear;
    }
  }
  raster.cut = cut;
}

/** Whether a place of the picture (pixels) lies at the cut, or less than `above` pixels above it. */
export function isAtCut({ cut }: Raster, [x, y]: readonly [number, number], above = 2.5): boolean {
  const edge = cut?.[Math.round(x)];
  return edge !== undefined && y > edge - above;
}
