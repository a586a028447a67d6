import { curvesIn, pointOnCurve } from "./motion-outline";
import type { MotionShape } from "./motion-shape";

/** Points along the shapes of one group of a frame, close enough to stand for the lines themselves; to be found by place. */
export type MotionTargets = {
  x: number[];
  y: number[];
  alongX: number[];
  alongY: number[];
  slot: number[];
  mark: number[];
  /** The number of the shape and where on it, counted in its points. */
  shape: number[];
  place: number[];
  near: (x: number, y: number, radius: number, visit: (target: number) => void) => void;
};

/** Tenths of a unit. */
const spacing = 8;
const cell = 25;
/** More than a picture is wide, in cells. */
const row = 4096;

/** The targets of one group of a frame. */
export function targetsIn(shapes: readonly MotionShape[], group: number): MotionTargets {
  const cells = new Map<number, number[]>();
  const targets: MotionTargets = {
    x: [],
    y: [],
    alongX: [],
    alongY: [],
    slot: [],
    mark: [],
    shape: [],
    place: [],
    near: (x, y, radius, visit) => {
      const [left, right] = [Math.floor((x - radius) / cell), Math.floor((x + radius) / cell)];
      const [top, bottom] = [Math.floor((y - radius) / cell), Math.floor((y + radius) / cell)];
      for (let column = left; column <= right; column++) {
        for (let line = top; line <= bottom; line++) cells.get(column * row + line)?.forEach(visit);
      }
    },
  };
  shapes.forEach((shape, number) => {
    if (shape.group !== group) return;
    const { outline, points, slot } = shape;
    const add = (curve: number, share: number, mark: number) => {
      const { x, y, alongX, alongY } = pointOnCurve(outline, curve, share);
      const index = targets.x.push(x) - 1;
      targets.y.push(y);
      targets.alongX.push(alongX);
      targets.alongY.push(alongY);
      targets.slot.push(slot);
      targets.mark.push(mark);
      targets.shape.push(number);
      targets.place.push((curve + share) * 3);
      const key = Math.floor(x / cell) * row + Math.floor(y / cell);
      const known = cells.get(key);
      if (known) known.push(index);
      else cells.set(key, [index]);
    };
    const curves = curvesIn(outline);
    for (let curve = 0; curve < curves; curve++) {
      const length = [1, 2, 3].reduce((sum, third) => sum + (points.step[curve * 3 + third] ?? 0), 0);
      const pieces = Math.max(1, Math.ceil(length / spacing));
      for (let piece = 0; piece < pieces; piece++) {
        add(curve, piece / pieces, piece === 0 ? (points.mark[curve * 3] ?? 0) : 0);
      }
    }
    // Of a loop, the end is the start.
    add(curves - 1, 1, points.mark[points.count - 1] ?? 0);
  });
  return targets;
}
