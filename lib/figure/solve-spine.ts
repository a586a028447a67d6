import type { Body } from "./body";
import type { Bend, Pose } from "./pose";
import type { Frame, SpineStation } from "./skeleton";
import { pointIn } from "./skeleton";
import { add, aroundX, aroundY, aroundZ, compose, type Mat3, type Vec3 } from "./vector";

/** Heights along the straight spine (cm above the hip joints) at which it bends a little. */
const firstJoint = 5;
const lastJoint = 47;
const jointSpacing = 2;
/** Below this the lumbar angles apply, above the thoracic ones. */
const lumbarEnd = 24;
export const chestY = lastJoint + jointSpacing;
const neckBase = [0, 52 - chestY, -2.2] as const;
const neckJoints = 6;
const headCenter = [0, 6.9, 2.2] as const;

export type SolvedSpine = {
  pelvis: Frame;
  chest: Frame;
  neckBase: Frame;
  head: Frame;
  skullBase: Frame;
  spine: SpineStation[];
  neck: SpineStation[];
};

function bendFrame([flex, side, turn]: Bend, share: number): Mat3 {
  return compose(aroundY(turn * share), compose(aroundZ(-side * share), aroundX(flex * share)));
}

const straight: Bend = [0, 0, 0];

/** Pelvis, spine, neck and head. Each angle of the pose is spread evenly over small joints, so that the trunk curves. */
export function solveSpine(pose: Pose, body: Body): SolvedSpine {
  const { at, pitch = 0, roll = 0, yaw = 0 } = pose.pelvis;
  const axes = compose(aroundY(yaw), compose(aroundX(pitch), aroundZ(roll)));
  const pelvis: Frame = { origin: add(at, [0, liftOf(body, at, axes), 0]), axes };
  const spine: SpineStation[] = [
    { y: -12, origin: pointIn(pelvis, [0, -12, 0]), axes: pelvis.axes },
    { y: firstJoint, origin: pointIn(pelvis, [0, firstJoint, 0]), axes: pelvis.axes },
  ];
  const heights: number[] = [];
  for (let y = firstJoint; y <= lastJoint; y += jointSpacing) heights.push(y);
  const lumbarShare = 1 / heights.filter((y) => y < lumbarEnd).length;
  const thoracicShare = 1 / heights.filter((y) => y >= lumbarEnd).length;
  let current: Frame = { origin: pointIn(pelvis, [0, firstJoint, 0]), axes: pelvis.axes };
  for (const y of heights) {
    const isLumbar = y < lumbarEnd;
    const bend = (isLumbar ? pose.lumbar : pose.thoracic) ?? straight;
    const axes = compose(current.axes, bendFrame(bend, isLumbar ? lumbarShare : thoracicShare));
    current = { origin: pointIn({ origin: current.origin, axes }, [0, jointSpacing, 0]), axes };
    spine.push({ y: y + jointSpacing, ...current });
  }
  const chest = current;
  spine.push({ y: chestY + 11, origin: pointIn(chest, [0, 11, 0]), axes: chest.axes });
  return { pelvis, chest, spine, ...solveNeck(pose, body, chest) };
}

/** A pelvis below this height (cm) is of somebody who lies, on the floor or on a roller. */
const lying = 32;

/** Poses are written for a slim body: a round one lies higher by what its belly or back adds. */
function liftOf({ lift }: Body, at: Vec3, [x, , z]: Mat3): number {
  if (at[1] > lying) return 0;
  return lift.side * x[1] ** 2 + (z[1] < 0 ? lift.front : lift.back) * z[1] ** 2;
}

function solveNeck(pose: Pose, body: Body, chest: Frame) {
  const base: Frame = { origin: pointIn(chest, neckBase), axes: chest.axes };
  let current: Frame = { origin: base.origin, axes: compose(chest.axes, aroundX(body.neckLean)) };
  const neck: SpineStation[] = [{ y: 0, ...current }];
  for (let joint = 1; joint <= neckJoints; joint++) {
    const axes = compose(current.axes, bendFrame(pose.neck ?? straight, 1 / neckJoints));
    current = { origin: pointIn({ origin: current.origin, axes }, [0, body.neckLength / neckJoints, 0]), axes };
    neck.push({ y: (body.neckLength * joint) / neckJoints, ...current });
  }
  const headAxes = compose(current.axes, compose(aroundX(-body.neckLean), bendFrame(pose.head ?? straight, 1)));
  const skullBase: Frame = { origin: current.origin, axes: headAxes };
  const head: Frame = { origin: pointIn(skullBase, headCenter), axes: headAxes };
  return { neckBase: base, neck, skullBase, head };
}
