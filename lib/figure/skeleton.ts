import type { Anchor, FrameName, Pose, Side } from "./pose";
import { add, identity, type Mat3, mixVec, normalize, rotate, type Vec3 } from "./vector";

/** Where a bone begins, and how it is turned. */
export type Frame = { origin: Vec3; axes: Mat3 };

/** One cross-section of the spine or neck: its place along the straight spine and its frame. */
export type SpineStation = Frame & { y: number };

/** A solved pose: every frame in world coordinates. */
export type Skeleton = {
  frames: Record<FrameName, Frame>;
  spine: readonly SpineStation[];
  neck: readonly SpineStation[];
  /** The joint between neck and head. */
  skullBase: Frame;
  /** 0 with the arm down, 1 with the arm overhead. */
  armRaise: Record<Side, number>;
  /** Targets that a hand or foot could not reach, in centimeters. */
  missed: readonly { limb: string; distance: number }[];
};

export type PartialFrames = Partial<Record<FrameName, Frame>> & { world: Frame };

export const worldFrame: Frame = { origin: [0, 0, 0], axes: identity };

/** A point given in a frame, in world coordinates. */
export function pointIn(frame: Frame, at: Vec3): Vec3 {
  return add(frame.origin, rotate(frame.axes, at));
}

function frameOf(frames: PartialFrames, name: FrameName): Frame {
  const frame = frames[name];
  if (!frame) throw new Error(`the pose refers to "${name}" before it is placed`);
  return frame;
}

/** The world point of an anchor. Throws when its frame is not solved yet. */
export function anchorPoint(frames: PartialFrames, anchor: Anchor): Vec3 {
  if ("between" in anchor) {
    const [a, b] = anchor.between;
    return mixVec(anchorPoint(frames, a), anchorPoint(frames, b), anchor.share);
  }
  return pointIn(frameOf(frames, anchor.frame), anchor.at);
}

/** The world direction of an anchor, of length 1. */
export function anchorDirection(frames: PartialFrames, anchor: Anchor): Vec3 {
  if ("between" in anchor) {
    const [a, b] = anchor.between;
    return normalize(mixVec(anchorDirection(frames, a), anchorDirection(frames, b), anchor.share));
  }
  return normalize(rotate(frameOf(frames, anchor.frame).axes, anchor.at));
}

/** Which frames an anchor depends on. */
export function anchorFrames(anchor: Anchor): readonly FrameName[] {
  if ("between" in anchor) return anchor.between.flatMap(anchorFrames);
  return [anchor.frame];
}

export type { Pose };
