import { contourLoops, loopArea } from "./contour";
import type { Point } from "./line";
import type { Raster } from "./raster";
import { gaussian } from "./smooth-chains";

/** Surfaces darker than this turn into the one flat shadow; faces stay nearly free of it. */
const darkBelow = 0.13;
const darkBelowOnFace = -0.15;
/** How far light is spread over a surface, in drawing units: one calm shadow instead of one for every muscle. */
const spreadUnits = 1.5;
/** Smaller spots (square units) are crumbs. */
const crumbUnits = 4;
/** In a still, small spots and those that lie free on the cloth look like stains: of a shadow's outline at least this share runs along an edge. */
const stainUnits = 16;
const leastAtEdges = 0.53;
/** A step in depth (cm) between two pixels beyond which light does not spread. */
const edgeStep = 0.9;

/**
 * Outlines of the shadow on cloth and hair, and of that on bare skin, in pixels. `pen` is the pixels of one drawing unit. In a moving
 * picture shadows come and go by their size alone: everything else would flicker.
 */
export function shadeLoops(raster: Raster, pen: number, isMoving: boolean): { cloth: Point[][]; skin: Point[][] } {
  // The shadow is soft: a part of the pixels is enough.
  const step = Math.max(1, Math.ceil(pen / 3.2));
  const small = shrink(raster, step);
  spreadLight(small, Math.exp(-(Math.SQRT2 * step) / (spreadUnits * pen)));
  const { width, height, light, kind } = small;
  const isShown = (loop: readonly Point[]) => {
    const units = loopArea(loop) / (pen * pen);
    return isMoving ? units > crumbUnits : units > stainUnits && shareAtEdges(loop, raster, pen) > leastAtEdges;
  };
  const loopsOn = (isMeant: (surface: number) => boolean) => {
    const dark = light.map((own, index) => {
      const surface = kind[index] ?? nobody;
      return isMeant(surface) ? (surface === face ? darkBelowOnFace : darkBelow) - own : -0.4;
    });
    return contourLoops({ width, height, values: dark }, 0)
      .map((loop) => loop.map(([x, y]): Point => [x * step, y * step]))
      .filter(isShown)
      .map((loop) => gaussian(loop, true, Math.max(1.2, (pen * 0.8) / step)));
  };
  return { cloth: loopsOn((surface) => surface === cloth), skin: loopsOn((surface) => surface > cloth) };
}

/** The share of an outline that runs along the edge of a piece of the body, within a drawing unit. */
function shareAtEdges(loop: readonly Point[], { width, height, label }: Raster, pen: number): number {
  const labelAt = (x: number, y: number) => {
    const [column, row] = [Math.round(x), Math.round(y)];
    return column < 0 || row < 0 || column >= width || row >= height ? -1 : label[row * width + column];
  };
  const isAtEdge = ([x, y]: Point) => {
    const own = labelAt(x, y);
    return [-pen, pen].some((off) => labelAt(x + off, y) !== own || labelAt(x, y + off) !== own);
  };
  return loop.filter(isAtEdge).length / loop.length;
}

const nobody = 0;
const cloth = 1;
const skin = 2;
const face = 3;

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
    if (own.material !== "skin") return cloth;
    return own.part.name === "head" || own.part.name === "nose" ? face : skin;
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
