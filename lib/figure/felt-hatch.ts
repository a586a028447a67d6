import type { Camera } from "./camera";
import { contourLoops, type Field } from "./contour";
import type { Point } from "./line";
import { add, normalize, scale, type Vec3 } from "./vector";

/** How much the planes of the hatching lean away from the eye: the lines then bend with the body. */
const lean = 0.4;
/** Lines shorter than this are left out, in pixels. */
const shortest = 10;

/** Hatching is cut by parallel planes; they stand across this direction of the world. */
export function hatchDirection(camera: Camera): Vec3 {
  return normalize(add(add(camera.right, camera.up), scale(camera.forward, lean)));
}

/** The lines are calm: every second pixel of every second row is enough. */
const coarseness = 2;

/**
 * Lines (pixels of the field) where planes cut the surface inside a patch, `spacing` pixels apart where the surface faces the eye.
 * Lines instead of a pattern, so that every renderer draws them alike.
 */
export function hatchLines(
  field: Field & { along: Float32Array },
  threshold: number,
  spacing: number,
  pixelsPerCm: number,
): Point[][] {
  const facing = Math.hypot(1, 1) / Math.hypot(1, 1, lean);
  const { width, height, inside, along } = coarsened(field, threshold, (spacing / pixelsPerCm) * facing);
  let [lowest, highest] = [Infinity, -Infinity];
  for (let index = 0; index < inside.length; index++) {
    if ((inside[index] ?? 0) <= 0) continue;
    lowest = Math.min(lowest, along[index] ?? 0);
    highest = Math.max(highest, along[index] ?? 0);
  }
  const lines: Point[][] = [];
  const values = new Float32Array(inside.length);
  for (let level = Math.ceil(lowest); level < highest; level++) {
    for (let index = 0; index < values.length; index++) {
      values[index] = Math.min(inside[index] ?? 0, (along[index] ?? 0) - level);
    }
    // Of the outline of this half of the patch, the part that lies inside the patch is the cut.
    const isCut = ([x, y]: Point) => {
      const index = Math.floor(y) * width + Math.floor(x);
      return (inside[index] ?? 0) > Math.abs((along[index] ?? 0) - level);
    };
    for (const loop of contourLoops({ width, height, values }, 0)) {
      const runs = runsOf(loop, isCut).filter((run) => run.length > shortest / coarseness);
      lines.push(...runs.map((run) => run.map(([x, y]): Point => [x * coarseness, y * coarseness])));
    }
  }
  return lines;
}

/** How deep inside the patch each of fewer pixels lies, and where along the hatching, in steps from line to line. */
function coarsened(
  { width, height, values, along }: Field & { along: Float32Array },
  threshold: number,
  stepCm: number,
) {
  const [fewer, rows] = [Math.floor(width / coarseness), Math.floor(height / coarseness)];
  const small = {
    width: fewer,
    height: rows,
    inside: new Float32Array(fewer * rows),
    along: new Float32Array(fewer * rows),
  };
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < fewer; x++) {
      const from = y * coarseness * width + x * coarseness;
      small.inside[y * fewer + x] = (values[from] ?? 0) - threshold;
      small.along[y * fewer + x] = (along[from] ?? 0) / stepCm;
    }
  }
  return small;
}

/** The stretches of a loop whose points are taken, each in one piece. */
function runsOf(loop: readonly Point[], isTaken: (point: Point) => boolean): Point[][] {
  const gap = loop.findIndex((point) => !isTaken(point));
  if (gap < 0) return [[...loop]];
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of [...loop.slice(gap), ...loop.slice(0, gap)]) {
    if (isTaken(point)) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
