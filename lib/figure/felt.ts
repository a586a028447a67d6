import { type Camera, project } from "./camera";
import { blurField, contourLoops, type Field, loopArea } from "./contour";
import { hatchDirection, hatchLines } from "./felt-hatch";
import type { Felt } from "./figure";
import type { Point } from "./line";
import type { PartName } from "./part";
import type { Label, Raster } from "./raster";
import { pointIn, type Skeleton } from "./skeleton";
import { gaussian } from "./smooth-chains";
import type { Mat3, Vec3 } from "./vector";

const outer = 0.6;
const inner = 0.95;
/** From one line of the hatching to the next, in drawing units: the same in every picture. */
const hatchUnits = 1.75;

/** A part of the picture: how deep inside the marked places each pixel lies, and where its surface lies along the hatching, cm. */
export type FeltField = Field & { left: number; top: number; along: Float32Array };

type Place = { axes: Mat3; middle: Vec3; radii: Vec3; parts: readonly PartName[] | undefined };

/** How deep inside the marked places each visible pixel of the body lies: above `outer` it belongs to the patch. */
export function feltField(raster: Raster, felt: readonly Felt[], skeleton: Skeleton, camera: Camera): FeltField {
  const { label, labels, nearness, pixelsPerCm, window } = raster;
  const places = felt.map((one): Place => {
    const frame = skeleton.frames[one.frame];
    return { axes: frame.axes, middle: pointIn(frame, one.center), radii: one.radii, parts: one.parts };
  });
  const field = fieldAround(raster, places, camera);
  const { width, height, left, top, values, along } = field;
  const across = hatchDirection(camera);
  const marked = places.map((place) => labels.map((own) => isMarkedPart(own, place)));
  const { right: axisX, up: axisY, forward: axisZ } = camera;
  // Written without small objects: it runs for every pixel around the patch.
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = (y + top) * raster.width + x + left;
      const id = label[index] ?? 0;
      if (id === 0) continue;
      const right = (x + left - 0.5) / pixelsPerCm + window.left;
      const up = window.top - (y + top - 0.5) / pixelsPerCm;
      const near = nearness[index] ?? 0;
      const worldX = axisX[0] * right + axisY[0] * up - axisZ[0] * near;
      const worldY = axisX[1] * right + axisY[1] * up - axisZ[1] * near;
      const worldZ = axisX[2] * right + axisY[2] * up - axisZ[2] * near;
      const here = y * width + x;
      along[here] = worldX * across[0] + worldY * across[1] + worldZ * across[2];
      for (let number = 0; number < places.length; number++) {
        const place = places[number];
        if (!place || !marked[number]?.[id]) continue;
        const { axes, middle, radii } = place;
        const [dx, dy, dz] = [worldX - middle[0], worldY - middle[1], worldZ - middle[2]];
        const a = (axes[0][0] * dx + axes[0][1] * dy + axes[0][2] * dz) / radii[0];
        const b = (axes[1][0] * dx + axes[1][1] * dy + axes[1][2] * dz) / radii[1];
        const c = (axes[2][0] * dx + axes[2][1] * dy + axes[2][2] * dz) / radii[2];
        values[here] = Math.max(values[here] ?? 0, reach - Math.sqrt(a * a + b * b + c * c));
      }
    }
  }
  return { ...field, ...blurField(field, 1) };
}

const reach = 1.6;

function isMarkedPart(own: Label | null, { parts }: Place): boolean {
  return own !== null && !own.isProp && (!parts || parts.includes(own.part.name));
}

/** Whether a pixel of the picture lies within a marked patch. */
export function isFelt({ left, top, width, height, values }: FeltField): (pixel: Point) => boolean {
  return ([x, y]) => {
    const [column, row] = [Math.floor(x) - left, Math.floor(y) - top];
    return column >= 0 && row >= 0 && column < width && row < height && (values[row * width + column] ?? 0) > outer;
  };
}

/** The rectangle of the picture that can be inside a marked place. */
function fieldAround(raster: Raster, places: readonly Place[], camera: Camera): FeltField {
  const { pixelsPerCm, window } = raster;
  const box = { left: raster.width, top: raster.height, right: 0, bottom: 0 };
  for (const { middle, radii } of places) {
    const [right, up] = project(camera, middle);
    const size = Math.max(...radii) * reach * pixelsPerCm + 3;
    const x = (right - window.left) * pixelsPerCm;
    const y = (window.top - up) * pixelsPerCm;
    box.left = Math.min(box.left, x - size);
    box.right = Math.max(box.right, x + size);
    box.top = Math.min(box.top, y - size);
    box.bottom = Math.max(box.bottom, y + size);
  }
  const left = Math.max(2, Math.floor(box.left));
  const top = Math.max(2, Math.floor(box.top));
  const width = Math.max(2, Math.min(raster.width - 2, Math.ceil(box.right)) - left);
  const height = Math.max(2, Math.min(raster.height - 2, Math.ceil(box.bottom)) - top);
  const [values, along] = [new Float32Array(width * height), new Float32Array(width * height)];
  return { left, top, width, height, values, along };
}

/** The patch, its core, and the hatching for black-and-white print, in pixels. */
export function feltShapes(field: FeltField, pen: number, pixelsPerCm: number): FeltShapes {
  const moved = ([x, y]: Point): Point => [x + field.left, y + field.top];
  const loopsAt = (threshold: number) =>
    contourLoops(field, threshold)
      .filter((loop) => loopArea(loop) > pen * pen * 2)
      .map((loop) => gaussian(loop.map(moved), true, pen * 0.6));
  const hatch = hatchLines(field, outer, hatchUnits * pen, pixelsPerCm).map((line) => line.map(moved));
  return { patch: loopsAt(outer), core: loopsAt(inner), hatch };
}

type FeltShapes = { patch: Point[][]; core: Point[][]; hatch: Point[][] };
