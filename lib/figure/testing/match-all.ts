import { type FrameMatch, matchFrames } from "../match-frames";
import type { MotionLayer } from "../motion-file";
import { shapesOf, targetsOf } from "./read-frame";

/** The whole match of two frames, told by slot. */
export function matchAll(
  first: readonly string[],
  second: readonly string[],
  layers: readonly MotionLayer[],
): FrameMatch {
  const [from, to] = [shapesOf(first, layers), shapesOf(second, layers)];
  const work = matchFrames({ shapes: from, targets: targetsOf(from) }, { shapes: to, targets: targetsOf(to) });
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
