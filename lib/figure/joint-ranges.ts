/**
 * Normal ranges of motion of adults, degrees: the values of the American Academy of Orthopaedic Surgeons (Joint Motion:
 * Method of Measuring and Recording, 1965; Greene and Heckman, 1994) as tabled in Norkin and White, Measurement of Joint
 * Motion, 5th edition; for the neck the wider values of the American Medical Association (Guides to the Evaluation of
 * Permanent Impairment, 5th edition: flexion 50, extension 60, rotation 80), which the same table gives.
 *
 * `slack` is allowed beyond the range where a joint of the model carries more than the joint that is measured:
 * - turning and bending of the trunk are measured between pelvis and shoulder girdle, which gives way as well;
 * - the shoulder joint of the model has no shoulder blade that tips, and the hand no bones of the wrist that glide;
 * - a foot that lies on its instep is bent by the floor, not by its muscles, and is measured at the sole.
 */
export const jointRanges = {
  neckFlexion: { from: -60, to: 50, slack: 0 },
  neckTilt: { from: -45, to: 45, slack: 0 },
  neckTurn: { from: -80, to: 80, slack: 0 },
  trunkFlexion: { from: -25, to: 80, slack: 10 },
  trunkTilt: { from: -35, to: 35, slack: 0 },
  trunkTurn: { from: -45, to: 45, slack: 10 },
  shoulderFlexion: { from: -60, to: 180, slack: 5 },
  /** Of a raised arm: behind the plane of the trunk, and across the chest. */
  shoulderAcross: { from: -45, to: 135, slack: 5 },
  shoulderRotation: { from: -70, to: 90, slack: 20 },
  elbowFlexion: { from: 0, to: 150, slack: 0 },
  forearmRotation: { from: -80, to: 80, slack: 20 },
  wristFlexion: { from: -70, to: 80, slack: 10 },
  wristDeviation: { from: -20, to: 30, slack: 20 },
  hipFlexion: { from: -30, to: 120, slack: 0 },
  hipAbduction: { from: -30, to: 45, slack: 0 },
  kneeFlexion: { from: 0, to: 135, slack: 10 },
  ankleFlexion: { from: -50, to: 20, slack: 30 },
} as const satisfies Record<string, { from: number; to: number; slack: number }>;

export type JointName = keyof typeof jointRanges;

/** An angle of one joint, degrees; `side` is null for neck and trunk. */
export type JointAngle = { joint: JointName; side: "left" | "right" | null; degrees: number };

/** The angles that a healthy joint cannot reach. */
export function outOfRange(angles: readonly JointAngle[]): readonly JointAngle[] {
  return angles.filter(({ joint, degrees }) => {
    const { from, to, slack } = jointRanges[joint];
    return degrees < from - slack || degrees > to + slack;
  });
}
