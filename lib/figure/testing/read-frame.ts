import type { MotionLayer } from "../motion-file";
import { type MotionShape, shapesIn } from "../motion-shape";
import { type MotionTargets, targetsIn } from "../motion-targets";

/** The shapes of a whole frame, whose path data is told by slot. */
export function shapesOf(frame: readonly string[], layers: readonly MotionLayer[]): MotionShape[] {
  return frame.flatMap((d, slot) => shapesIn(d, slot, layers));
}

/** The targets of a whole frame by group. */
export function targetsOf(shapes: readonly MotionShape[]): Map<number, MotionTargets> {
  const groups = new Set(shapes.map((shape) => shape.group));
  return new Map([...groups].map((group) => [group, targetsIn(shapes, group)]));
}
