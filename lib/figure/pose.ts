import type { Vec3 } from "./vector";

export type Side = "left" | "right";

/** What a point or a direction of a pose may be measured from. */
export type FrameName =
  | "world"
  | "pelvis"
  | "chest"
  | "neckBase"
  | "head"
  | "leftUpperArm"
  | "rightUpperArm"
  | "leftForearm"
  | "rightForearm"
  | "leftHand"
  | "rightHand"
  | "leftThigh"
  | "rightThigh"
  | "leftShank"
  | "rightShank"
  | "leftFoot"
  | "rightFoot";

/** A point (cm) or a direction in the axes of a frame. */
export type Anchor = { frame: FrameName; at: Vec3 } | { between: readonly [Anchor, Anchor]; share: number };

/** Degrees: forward (negative: back), to the left (negative: right), turned to the left (negative: right). */
export type Bend = readonly [flex: number, side: number, turn: number];

export type Pose = {
  pelvis: { at: Vec3; pitch?: number; roll?: number; yaw?: number };
  lumbar?: Bend;
  thoracic?: Bend;
  neck?: Bend;
  head?: Bend;
  /** Shoulder blades: raised and drawn forward, in centimeters. */
  leftShoulder?: ShoulderShift;
  rightShoulder?: ShoulderShift;
  leftArm: Arm;
  rightArm: Arm;
  leftLeg: Leg;
  rightLeg: Leg;
};

export type ShoulderShift = readonly [raised: number, forward: number];

/** An arm reaches for a point with its wrist, or is set by the angles of its joints. */
export type Arm = ReachingArm | AngledArm;

export type ReachingArm = Fingers & {
  wrist: Anchor;
  /** The direction in which the elbow points. */
  elbow: Anchor;
  hand?: { fingers: Anchor; palm: Anchor };
};

export type AngledArm = Fingers & {
  /** Degrees at the shoulder: forward, out to the side, turned outward. */
  shoulder: readonly [flex: number, abduct: number, rotate: number];
  elbowFlex: number;
  pronate?: number;
};

/** Degrees: how far the fingers curl and spread, and the thumb stands off. */
export type Fingers = { curl?: number; spread?: number; thumb?: number };

export type Leg = ReachingLeg | AngledLeg;

export type ReachingLeg = {
  ankle: Anchor;
  /** The direction in which the knee points. */
  knee: Anchor;
  toes?: Anchor;
  /** Up from the instep; the world's up when left out. */
  instep?: Anchor;
};

export type AngledLeg = {
  hip: readonly [flex: number, abduct: number, rotate: number];
  kneeFlex: number;
  /** Toes up is positive. */
  ankleFlex: number;
};
