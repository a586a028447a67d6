import { describe, expect, test } from "vitest";
import { slimBody } from "./body";
import { standingLegs } from "./figures/shared-poses";
import { jointAngles } from "./joint-angles";
import { type JointName, outOfRange } from "./joint-ranges";
import type { AngledArm, Pose } from "./pose";
import { solvePose } from "./solve-pose";

const hanging: AngledArm = { shoulder: [0, 0, 0], elbowFlex: 0 };
const standing: Pose = { pelvis: { at: [0, 90, 0] }, ...standingLegs, leftArm: hanging, rightArm: hanging };

function anglesOf(change: Partial<Pose>) {
  const pose = { ...standing, ...change };
  return jointAngles(pose, solvePose(pose, slimBody));
}

function measured(joint: JointName, change: Partial<Pose>): number | undefined {
  return anglesOf(change).find((angle) => angle.joint === joint && angle.side !== "right")?.degrees;
}

const arm = (shoulder: AngledArm["shoulder"], elbowFlex = 0, pronate = 0) => ({
  leftArm: { shoulder, elbowFlex, pronate },
});

describe("jointAngles", () => {
  test.each([
    ["shoulderFlexion", arm([120, 0, 0]), 120],
    ["shoulderFlexion", arm([0, 90, 0]), 90],
    ["shoulderFlexion", arm([-50, 0, 0]), -50],
    ["shoulderAcross", arm([90, 0, 0]), 90],
    ["shoulderAcross", arm([0, 90, 0]), 0],
    ["elbowFlexion", arm([0, 0, 0], 110), 110],
    ["forearmRotation", arm([0, 0, 0], 90, 60), -60],
    ["neckTurn", { neck: [0, 0, 30], head: [0, 0, 25] }, 55],
    ["trunkFlexion", { lumbar: [-5, 0, 0], thoracic: [-15, 0, 0] }, -20],
    ["hipFlexion", { leftLeg: { hip: [95, 0, 0], kneeFlex: 80, ankleFlex: 10 } }, 95],
    ["kneeFlexion", { leftLeg: { hip: [95, 0, 0], kneeFlex: 80, ankleFlex: 10 } }, 80],
    ["ankleFlexion", { leftLeg: { hip: [95, 0, 0], kneeFlex: 80, ankleFlex: 10 } }, 10],
  ] as const)("reads %s as a goniometer would", (joint, change, degrees) => {
    expect(measured(joint, change)).toBeCloseTo(degrees, 0);
  });

  test("reads an upper arm that is turned outward as positive, on both sides", () => {
    const turned: AngledArm = { shoulder: [0, 0, 40], elbowFlex: 90 };
    const angles = anglesOf({ leftArm: turned, rightArm: turned }).filter(({ joint }) => joint === "shoulderRotation");
    expect(angles.map(({ degrees }) => Math.round(degrees))).toEqual([40, 40]);
  });
});

describe("outOfRange", () => {
  test("finds nothing wrong with somebody who stands", () => {
    expect(outOfRange(anglesOf({}))).toEqual([]);
  });

  test.each([
    ["a head that looks behind", { neck: [0, 0, 50], head: [0, 0, 50] }, "neckTurn"],
    ["an elbow that bends backward", arm([0, 0, 0], 170), "elbowFlexion"],
    ["an arm far behind the back", arm([-95, 0, 0]), "shoulderFlexion"],
    ["a knee against the buttock", { leftLeg: { hip: [0, 0, 0], kneeFlex: 160, ankleFlex: 0 } }, "kneeFlexion"],
  ] as const)("finds %s", (_, change, joint) => {
    expect(outOfRange(anglesOf(change)).map((angle) => angle.joint)).toContain(joint);
  });
});
