import type { Body } from "./body";
import type { Arm, FrameName, Pose, Side } from "./pose";
import { anchorFrames, type PartialFrames, type Skeleton, worldFrame } from "./skeleton";
import { solveArm } from "./solve-arm";
import { solveLeg } from "./solve-leg";
import { solveSpine } from "./solve-spine";

/** Places every bone of a body in a pose. Pure: the same pose and body give the same skeleton. */
export function solvePose(pose: Pose, body: Body): Skeleton {
  const { spine, neck, skullBase, ...trunk } = solveSpine(pose, body);
  const frames: PartialFrames = { world: worldFrame, ...trunk };
  const missed: { limb: string; distance: number }[] = [];
  const note = (limb: string, distance: number) => {
    if (distance > 0) missed.push({ limb, distance });
  };

  for (const side of ["left", "right"] as const) {
    const leg = solveLeg(pose[`${side}Leg`], side, trunk.pelvis, frames, body);
    Object.assign(frames, { [`${side}Thigh`]: leg.thigh, [`${side}Shank`]: leg.shank, [`${side}Foot`]: leg.foot });
    note(`${side} leg`, leg.missedBy);
  }
  const armRaise = { left: 0, right: 0 };
  for (const side of armOrder(pose)) {
    const shift = pose[`${side}Shoulder`] ?? ([0, 0] as const);
    const arm = solveArm(pose[`${side}Arm`], shift, side, trunk.chest, frames, spine, body);
    Object.assign(frames, {
      [`${side}UpperArm`]: arm.upperArm,
      [`${side}Forearm`]: arm.forearm,
      [`${side}Hand`]: arm.hand,
    });
    armRaise[side] = arm.raise;
    note(`${side} arm`, arm.missedBy);
  }
  return { frames: frames as Record<FrameName, typeof worldFrame>, spine, neck, skullBase, armRaise, missed };
}

/** A hand that holds the other one is placed after it. */
function armOrder(pose: Pose): readonly Side[] {
  return dependsOn(pose.rightArm, "leftHand") ? ["left", "right"] : ["right", "left"];
}

function dependsOn(arm: Arm, frame: FrameName): boolean {
  return "wrist" in arm && anchorFrames(arm.wrist).includes(frame);
}
