import { contourLoops, loopArea } from "./contour";
import type { Point } from "./line";
import type { Raster } from "./raster";
import { gaussian } from "./smooth-chains";

/** Surfaces darker than this turn into the one flat shadow; faces stay nearly free of it. */
const darkBelow = 0.2;
const darkBelowOnFace = -0.15;
/** Where a bust is cut off, the shadow runs out over this many units above the cut, where it would have to be darker by this. */
const fadeUnits = 17;
const fadeBy = 0.75;
/** How far light is spread over a surface, in drawing units: one calm shadow instead of one for every muscle. */
const spreadUnits = 1.5;
/** A step in depth (cm) between two pixels beyond which light does not spread. */
const edgeStep = 0.9;

/** Outlines of the shadow on a body, in pixels. `pen` is the pixels of one drawing unit. */
export function shadeLoops(raster: Raster, pen: number): Point[][] {
  // The shadow is soft: a part of the pixels is enough.
  const step = Math.max(1, Math.ceil(pen / 3.2));
  const small = shrink(raster, step);
  spreadLight(small, Math.exp(-(Math.SQRT2 * step) / (spreadUnits * pen)));
  const { width, height, light, kind } = small;
  const dark = new Float32Array(width * height);
  for (let index = 0; index < dark.length; index++) {
    const own = kind[index] ?? nobody;
    dark[index] = own === nobody ? -0.4 : (own === face ? darkBelowOnFace : darkBelow) - (light[index] ?? 1);
  }
  if (raster.cut) fadeAbove(raster.cut, dark, small, step, fadeUnits * pen);
  return contourLoops({ width, height, values: dark }, 0)
    .map((loop) => loop.map(([x, y]): Point => [x * step, y * step]))
    .filter((loop) => loopArea(loop) > pen * pen * 4)
    .map((loop) => gaussian(loop, true, Math.max(1.2, (pen * 0.8) / step)));
}

/** Lets the shadow run out over a length (pixels) above the cut of a bust, so that no edge tells where it was cut. */
function fadeAbove(cut: Int32Array, dark: Float32Array, { width, height }: Small, step: number, length: number): void {
  for (let x = 0; x < width; x++) {
    const edge = cut[x * step] ?? Number.POSITIVE_INFINITY;
    for (let y = 0; y < height; y++) {
      const near = Math.min(1, 1 - (edge - y * step) / length);
      if (near > 0) dark[y * width + x] = (dark[y * width + x] ?? 0) - fadeBy * near;
    }
  }
}

const nobody = 0;
const body = 1;
const face = 2;

type Small = { width: number; height: number; light: Float32Array; near: Float32Array; kind: Uint8Array };

function shrink(raster: Raster, step: number): Small {
  const width = Math.floor(raster.width / step);
  const height = Math.floor(raster.height / step);
  const small: Small = {
    width,
    height,
    light: new Float32Array(width * height),
    near: new Float32Array(width * height),
    kind: new Uint8Array(width * height),
  };
  const kinds = raster.labels.map((own) => {
    if (!own || own.isProp) return nobody;
    return own.part.name === "head" || own.part.name === "nose" ? face : body;
  });
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const from = y * step * raster.width + x * step;
      const to = y * width + x;
      small.light[to] = raster.light[from] ?? 1;
      small.near[to] = raster.nearness[from] ?? 0;
      small.kind[to] = kinds[raster.label[from] ?? 0] ?? nobody;
    }
  }
  return small;
}

/**
 * Spreads light along rows and columns, there and back, without crossing edges: the recursive filter of Gastal and Oliveira,
 * "Domain transform for edge-aware image processing" (2011), with hard edges.
 */
function spreadLight(small: Small, feedback: number): void {
  const { width, height } = small;
  for (let round = 0; round < 2; round++) {
    for (let y = 0; y < height; y++) spreadLine(small, y * width, 1, width, feedback);
    for (let x = 0; x < width; x++) spreadLine(small, x, width, height, feedback);
  }
}

function spreadLine({ light, near, kind }: Small, start: number, step: number, count: number, feedback: number): void {
  const last = start + (count - 1) * step;
  for (const direction of [step, -step]) {
    let index = direction > 0 ? start : last;
    for (let done = 1; done < count; done++) {
      const next = index + direction;
      const isOneSurface = kind[index] === kind[next] && Math.abs((near[index] ?? 0) - (near[next] ?? 0)) < edgeStep;
      if (isOneSurface) light[next] = (light[next] ?? 0) + feedback * ((light[index] ?? 0) - (light[next] ?? 0));
      index = next;
    }
  }
}
