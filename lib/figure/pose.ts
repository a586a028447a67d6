import type { Vec3 } from "./vector";

export type Side = "left" | "right";

/** What a point or a direction of a pose may be measured from. */
export type FrameName = TrunkFrame | LegFrame | ArmFrame;

export type TrunkFrame = "world" | "pelvis" | "chest" | "neckBase" | "head";
export type LegFrame = `${Side}${"Thigh" | "Shank" | "Foot"}`;
export type ArmFrame<Of extends Side = Side> = `${Of}${"UpperArm" | "Forearm" | "Hand"}`;

/** A point (cm) or a direction in the axes of a frame. */
export type Anchor<Frame extends FrameName = FrameName> =
  | { frame: Frame; at: Vec3 }
  | { between: readonly [Anchor<Frame>, Anchor<Frame>]; share: number };

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
  leftArm: Arm<"right">;
  rightArm: Arm<"left">;
  leftLeg: Leg;
  rightLeg: Leg;
};

export type ShoulderShift = readonly [raised: number, forward: number];

/** An arm reaches for a point with its wrist, or is set by the angles of its joints. */
export type Arm<Other extends Side = Side> = ReachingArm<Other> | AngledArm;

/** Arms are placed last: they may reach for trunk, legs and the other arm, but not for themselves. */
export type ReachingArm<Other extends Side = Side> = Fingers & {
  wrist: ArmAnchor<Other>;
  /** The direction in which the elbow points. */
  elbow: ArmAnchor<Other>;
  hand?: { fingers: ArmAnchor<Other>; palm: ArmAnchor<Other> };
};

export type ArmAnchor<Other extends Side> = Anchor<TrunkFrame | LegFrame | ArmFrame<Other>>;

export type AngledArm = Fingers & {
  /** Degrees at the shoulder: forward, out to the side, turned outward. */
  shoulder: readonly [flex: number, abduct: number, rotate: number];
  elbowFlex: number;
  pronate?: number;
};

/** Degrees: how far the fingers curl and spread, and the thumb stands off. */
export type Fingers = { curl?: number; spread?: number; thumb?: number };

export type Leg = ReachingLeg | AngledLeg;

/** Legs are placed before arms and know only the trunk. */
export type ReachingLeg = {
  ankle: Anchor<TrunkFrame>;
  /** The direction in which the knee points. */
  knee: Anchor<TrunkFrame>;
  toes?: Anchor<TrunkFrame>;
  /** Up from the instep; the world's up when left out. */
  instep?: Anchor<TrunkFrame>;
};

export type AngledLeg = {
  hip: readonly [flex: number, abduct: number, rotate: number];
  kneeFlex: number;
  /** Toes up is positive. */
  ankleFlex: number;
};
