import type { MotionLayer } from "./motion-file";
import { curvesIn, type MotionOutline, pointOnCurve, readOutlines } from "./motion-outline";

/**
 * An outline of a frame with the points at which its way to the neighboring frame is looked for: the ends of its curves and two
 * between them. Lengths in tenths of a unit.
 */
export type MotionShape = {
  outline: MotionOutline;
  slot: number;
  /** Shapes are only matched within a group: all lines, or the fills of one slot. */
  group: number;
  /** Whether the inside lies on a known side: fills. */
  isDirected: boolean;
  length: number;
  points: MotionPoints;
};

export type MotionPoints = {
  count: number;
  x: Float64Array;
  y: Float64Array;
  /** The direction of the outline, of length 1. */
  alongX: Float64Array;
  alongY: Float64Array;
  /** From the point before to this one. */
  step: Float64Array;
  /** Where the outline turns sharply (1) or ends (2): what must be found again in the next frame. */
  mark: Uint8Array;
};

/** A sharper turn than this (cosine) is a corner. */
const cornerCosine = 0.85;
/** The group that all lines share, whatever their weight: an outline may turn into an inner line. */
export const lineGroup = -1;

/** The shapes of one slot of a frame, from its path data. */
export function shapesIn(d: string, slot: number, layers: readonly MotionLayer[]): MotionShape[] {
  const isDirected = isFilled(slot, layers);
  const group = isDirected ? slot : lineGroup;
  return readOutlines(d).map((outline) => {
    const points = pointsOf(outline);
    const length = points.step.reduce((sum, step) => sum + step, 0);
    return { outline, slot, group, isDirected, length, points };
  });
}

/** Whether any layer of a slot is more than lines. */
function isFilled(slot: number, layers: readonly MotionLayer[]): boolean {
  return layers.some((layer) => layer.slot === slot && (layer.light?.fill ?? layer.dark?.fill) !== undefined);
}

function pointsOf(outline: MotionOutline): MotionPoints {
  const curves = curvesIn(outline);
  const count = curves * 3 + 1;
  const [x, y, alongX, alongY, step] = Array.from({ length: 5 }, () => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const mark = new Uint8Array(count);
  for (let curve = 0; curve < curves; curve++) {
    for (let third = 0; third <= 3; third++) {
      const index = curve * 3 + third;
      const point = pointOnCurve(outline, curve, third / 3);
      let [dx, dy] = [point.alongX, point.alongY];
      if (third === 0 && curve > 0) {
        const [beforeX, beforeY] = [alongX[index] ?? 0, alongY[index] ?? 0];
        if (beforeX * dx + beforeY * dy < cornerCosine) mark[index] = 1;
        const size = Math.hypot(beforeX + dx, beforeY + dy) || 1;
        [dx, dy] = [(beforeX + dx) / size, (beforeY + dy) / size];
      } else if (index > 0) {
        step[index] = Math.hypot(point.x - (x[index - 1] ?? 0), point.y - (y[index - 1] ?? 0));
      }
      [x[index], y[index], alongX[index], alongY[index]] = [point.x, point.y, dx, dy];
    }
  }
  markEnds(outline.isClosed, alongX, alongY, mark);
  return { count, x, y, alongX, alongY, step, mark };
}

function markEnds(isClosed: boolean, alongX: Float64Array, alongY: Float64Array, mark: Uint8Array) {
  const last = mark.length - 1;
  const cosine = (alongX[0] ?? 0) * (alongX[last] ?? 0) + (alongY[0] ?? 0) * (alongY[last] ?? 0);
  const own = isClosed ? (cosine < cornerCosine ? 1 : 0) : 2;
  mark[0] = own;
  mark[last] = own;
}
