import type { Body } from "./body";
import { buildArm } from "./build-arm";
import { buildHand } from "./build-hand";
import { buildHead } from "./build-head";
import { buildLeg } from "./build-leg";
import { buildTrunk } from "./build-trunk";
import type { Detail, Mesh } from "./mesh";
import type { Pose } from "./pose";
import type { Skeleton } from "./skeleton";

/** Every mesh of a person in a solved pose. */
export function buildBody(skeleton: Skeleton, pose: Pose, body: Body, detail: Detail): Mesh[] {
  return [
    ...buildTrunk(skeleton, body, detail),
    ...buildHead(skeleton, body, detail),
    ...(["left", "right"] as const).flatMap((side) => [
      ...buildLeg(skeleton, body, side, detail),
      ...buildArm(skeleton, body, side, detail),
      ...buildHand(skeleton.frames[`${side}Hand`], side, pose[`${side}Arm`], body.handScale, detail),
    ]),
  ];
}
