import type { Camera } from "./camera";
import { contourLoops, type Field } from "./contour";
import type { Point } from "./line";
import { add, normalize, scale, type Vec3 } from "./vector";

/** How much the planes of the hatching lean away from the eye: the lines then bend with the body. */
const lean = 0.4;
/** Lines shorter than this are left out, in pixels. */
const shortest = 5;

/** Hatching is cut by parallel planes; they stand across this direction of the world. */
export function hatchDirection(camera: Camera): Vec3 {
  return normalize(add(add(camera.right, camera.up), scale(camera.forward, lean)));
}

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
  const { width, height, values, along } = field;
  const facing = Math.hypot(1, 1) / Math.hypot(1, 1, lean);
  const stepCm = (spacing / pixelsPerCm) * facing;
  const inside = (index: number) => (values[index] ?? 0) - threshold;
  let [lowest, highest] = [Infinity, -Infinity];
  for (let index = 0; index < values.length; index++) {
    if (inside(index) <= 0) continue;
    lowest = Math.min(lowest, along[index] ?? 0);
    highest = Math.max(highest, along[index] ?? 0);
  }
  const lines: Point[][] = [];
  for (let level = Math.ceil(lowest / stepCm); level * stepCm < highest; level++) {
    const beyond = (index: number) => ((along[index] ?? 0) - level * stepCm) / stepCm;
    const half = { width, height, values: values.map((_, index) => Math.min(inside(index), beyond(index))) };
    // Of the outline of this half of the patch, the part that lies inside the patch is the cut.
    const isCut = ([x, y]: Point) => {
      const index = Math.floor(y) * width + Math.floor(x);
      return inside(index) > Math.abs(beyond(index));
    };
    for (const loop of contourLoops(half, 0)) lines.push(...runsOf(loop, isCut).filter((run) => run.length > shortest));
  }
  return lines;
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
