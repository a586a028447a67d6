import { expect, test } from "vitest";
import { from } from "./figures/shared-poses";
import type { Pose, ReachingLeg } from "./pose";

// The type checker reads these: each line that it must refuse carries the mark of an expected error.

test("a limb reaches only for what is placed before it", () => {
  const leg: ReachingLeg = { ankle: from("world", 10, 7, 40), knee: from("pelvis", 0, 0, 1) };
  const free = { wrist: from("head", 9, 0, -8), elbow: from("chest", 1, 0, 0) };
  const holding = { wrist: from("leftHand", -4, 0, 0), elbow: from("chest", -1, 0, 0) };
  const pose: Pose = { pelvis: { at: [0, 54, 0] }, leftLeg: leg, rightLeg: leg, leftArm: free, rightArm: holding };
  const wrong: readonly Pose[] = [
    // @ts-expect-error an arm cannot reach for its own hand
    { ...pose, leftArm: holding },
    // @ts-expect-error legs are placed before arms
    { ...pose, leftLeg: { ...leg, ankle: from("leftHand", 0, 0, 0) } },
    // @ts-expect-error a bend has three angles
    { ...pose, neck: [10] },
    // @ts-expect-error an arm either reaches or is set by its angles
    { ...pose, leftArm: { wrist: from("head", 9, 0, -8), elbowFlex: 20 } },
  ];
  expect(wrong).toHaveLength(4);
});
