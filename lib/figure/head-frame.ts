import type { Body } from "./body";
import type { Frame, Skeleton } from "./skeleton";
import { type Mat3, scale, smoothstep, unrotate } from "./vector";

/** The head's frame with its axes stretched to the body's head size. */
export function headFrame(skeleton: Skeleton, body: Body): Frame {
  const { origin, axes } = skeleton.frames.head;
  const sized: Mat3 = [scale(axes[0], body.headScale), scale(axes[1], body.headScale), scale(axes[2], body.headScale)];
  return { origin, axes: sized };
}

/** How the head sits on the neck, and how head and neck are bent against the chest; degrees. */
export type HeadBend = {
  /** Of the head on the neck: chin toward the throat is positive. */
  nod: number;
  /** Of the head against the chest: looking up is positive. */
  lookUp: number;
  /** Of the head against the chest, to the left. */
  turn: number;
};

export function headBend(skeleton: Skeleton, body: Body): HeadBend {
  const { head, chest } = skeleton.frames;
  const ahead = unrotate(chest.axes, head.axes[2]);
  const turn = degrees(Math.atan2(ahead[0], ahead[2]));
  const lookUp = degrees(Math.asin(Math.min(1, Math.max(-1, ahead[1]))));
  const top = skeleton.neck[skeleton.neck.length - 1];
  if (!top) return { nod: 0, lookUp, turn };
  const up = unrotate(top.axes, head.axes[1]);
  return { nod: degrees(Math.atan2(up[2], up[1])) + body.neckLean, lookUp, turn };
}

/** How far the chin is drawn in, 0 to 1: not by looking down, where it lies on the chest. */
export function tuck({ nod, lookUp }: HeadBend): number {
  return smoothstep((nod - 5) / 12) * smoothstep((lookUp + 32) / 16);
}

/** How far the throat is stretched by looking up, 0 to 1. */
export function stretch({ lookUp }: HeadBend): number {
  return smoothstep((lookUp - 18) / 26);
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
