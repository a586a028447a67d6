import type { Anchor, Arm, FrameName, Leg, Pose, Side } from "./pose";
import { mix, mixVec } from "./vector";

/**
 * The pose at a share of the way from `a` (0) to `b` (1). Numbers and vectors are mixed one by one; two anchors in
 * different frames become the point between them. An arm or leg that changes between reaching and angles cannot
 * be mixed: it throws.
 */
export function mixPoses(a: Pose, b: Pose, share: number): Pose {
  if (share <= 0) return a;
  if (share >= 1) return b;
  return {
    pelvis: {
      at: mixVec(a.pelvis.at, b.pelvis.at, share),
      pitch: mix(a.pelvis.pitch ?? 0, b.pelvis.pitch ?? 0, share),
      roll: mix(a.pelvis.roll ?? 0, b.pelvis.roll ?? 0, share),
      yaw: mix(a.pelvis.yaw ?? 0, b.pelvis.yaw ?? 0, share),
    },
    lumbar: mixVec(a.lumbar ?? none, b.lumbar ?? none, share),
    thoracic: mixVec(a.thoracic ?? none, b.thoracic ?? none, share),
    neck: mixVec(a.neck ?? none, b.neck ?? none, share),
    head: mixVec(a.head ?? none, b.head ?? none, share),
    leftShoulder: mixPairs(a.leftShoulder ?? level, b.leftShoulder ?? level, share),
    rightShoulder: mixPairs(a.rightShoulder ?? level, b.rightShoulder ?? level, share),
    leftArm: mixArms(a.leftArm, b.leftArm, share),
    rightArm: mixArms(a.rightArm, b.rightArm, share),
    leftLeg: mixLegs(a.leftLeg, b.leftLeg, share),
    rightLeg: mixLegs(a.rightLeg, b.rightLeg, share),
  };
}

const none = [0, 0, 0] as const;
const level = [0, 0] as const;

type Pair = readonly [number, number];

function mixPairs([a1, a2]: Pair, [b1, b2]: Pair, share: number): Pair {
  return [mix(a1, b1, share), mix(a2, b2, share)];
}

/** The point or direction a share of the way between two anchors. */
export function mixAnchors<Frame extends FrameName>(a: Anchor<Frame>, b: Anchor<Frame>, share: number): Anchor<Frame> {
  if ("frame" in a && "frame" in b && a.frame === b.frame) return { frame: a.frame, at: mixVec(a.at, b.at, share) };
  return { between: [a, b], share };
}

function mixOptional<Value>(
  a: Value | undefined,
  b: Value | undefined,
  share: number,
  how: (a: Value, b: Value, share: number) => Value,
): Value | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : how(a, b, share);
}

function mixArms<Other extends Side>(a: Arm<Other>, b: Arm<Other>, share: number): Arm<Other> {
  const fingers = {
    curl: mix(a.curl ?? 14, b.curl ?? 14, share),
    spread: mix(a.spread ?? 3, b.spread ?? 3, share),
    thumb: mix(a.thumb ?? 38, b.thumb ?? 38, share),
  };
  if ("wrist" in a && "wrist" in b) {
    const hand = mixOptional(a.hand, b.hand, share, (one, other, at) => ({
      fingers: mixAnchors(one.fingers, other.fingers, at),
      palm: mixAnchors(one.palm, other.palm, at),
    }));
    return {
      ...fingers,
      wrist: mixAnchors(a.wrist, b.wrist, share),
      elbow: mixAnchors(a.elbow, b.elbow, share),
      ...(hand ? { hand } : {}),
    };
  }
  if ("shoulder" in a && "shoulder" in b) {
    return {
      ...fingers,
      shoulder: mixVec(a.shoulder, b.shoulder, share),
      elbowFlex: mix(a.elbowFlex, b.elbowFlex, share),
      pronate: mix(a.pronate ?? 0, b.pronate ?? 0, share),
    };
  }
  throw new Error("an arm cannot go from reaching to angles within one movement");
}

function mixLegs(a: Leg, b: Leg, share: number): Leg {
  if ("ankle" in a && "ankle" in b) {
    const toes = mixOptional(a.toes, b.toes, share, mixAnchors);
    const instep = mixOptional(a.instep, b.instep, share, mixAnchors);
    return {
      ankle: mixAnchors(a.ankle, b.ankle, share),
      knee: mixAnchors(a.knee, b.knee, share),
      ...(toes ? { toes } : {}),
      ...(instep ? { instep } : {}),
    };
  }
  if ("hip" in a && "hip" in b) {
    return {
      hip: mixVec(a.hip, b.hip, share),
      kneeFlex: mix(a.kneeFlex, b.kneeFlex, share),
      ankleFlex: mix(a.ankleFlex, b.ankleFlex, share),
    };
  }
  throw new Error("a leg cannot go from reaching to angles within one movement");
}
