import type { PairedPart } from "./part";
import type { Fingers, Side } from "./pose";
import { type Frame, pointIn } from "./skeleton";
import { aroundX, aroundZ, compose, type Mat3 } from "./vector";

/** Index to little finger: place across the palm, length, radius, how far it starts below the knuckle line, cm. */
const fingers = [
  { name: "finger1", across: 3.0, length: 7.6, radius: 0.95, lower: 0.2 },
  { name: "finger2", across: 1.0, length: 8.2, radius: 0.98, lower: -0.1 },
  { name: "finger3", across: -1.0, length: 7.7, radius: 0.95, lower: 0.1 },
  { name: "finger4", across: -2.85, length: 6.3, radius: 0.86, lower: 0.6 },
] as const;

/** The three bones of a finger as shares of its length. */
const bones = [0.46, 0.3, 0.24] as const;
/** How far each joint of a finger bends when the knuckle bends by 1. */
const follow = [1, 1.2, 0.55] as const;
/** How much each finger bends more than the one before: a resting hand is a fan. */
const fan = 0.05;

/** A finger: where it starts, its bones with the bend at the joint before each, its length and its thickest radius, cm. */
export type FingerChain = {
  name: PairedPart["name"];
  start: Frame;
  joints: readonly { length: number; bend: Mat3 }[];
  length: number;
  radius: number;
};

/** Index to little finger of a hand whose fingers point along -y, palm toward the middle of the body, thumb along z. */
export function fingerChains(hand: Frame, side: Side, { curl = 14, spread = 2 }: Fingers, size: number): FingerChain[] {
  const sign = side === "left" ? 1 : -1;
  return fingers.map(({ name, across, length, radius, lower }, index) => ({
    name,
    // Spread fingers part at the knuckles already.
    start: {
      origin: pointIn(hand, [0, (-8.3 + lower) * size, across * (1 + spread * 0.006) * size]),
      axes: compose(hand.axes, aroundX(-(1.5 - index) * spread)),
    },
    joints: bones.map((share, joint) => ({
      length: share * length * size,
      bend: aroundZ(-sign * curl * (follow[joint] ?? 1) * (1 + index * fan)),
    })),
    length: length * size,
    radius: radius * size,
  }));
}

/** A place on a finger's middle line, a share of its length from the knuckle, and the axes of the bone there. */
export function alongFinger({ start, joints, length }: FingerChain, share: number): Frame {
  let { origin, axes } = start;
  let left = share * length;
  for (const joint of joints) {
    axes = compose(axes, joint.bend);
    const step = Math.min(left, joint.length);
    origin = pointIn({ origin, axes }, [0, -step, 0]);
    left -= step;
    if (left <= 0) break;
  }
  return { origin, axes };
}
