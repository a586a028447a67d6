import type { Body } from "./body";
import { handOutOfTrunk } from "./clear-trunk";
import type { Arm, ShoulderShift, Side } from "./pose";
import { angleBetween, reach } from "./reach";
import { anchorDirection, anchorPoint, type Frame, type PartialFrames, pointIn, type SpineStation } from "./skeleton";
import { chestY } from "./solve-spine";
import {
  add,
  aroundX,
  aroundY,
  aroundZ,
  compose,
  cross,
  type Mat3,
  normalize,
  reject,
  rotate,
  scale,
  smoothstep,
  subtract,
  type Vec3,
} from "./vector";

export type SolvedArm = { upperArm: Frame; forearm: Frame; hand: Frame; raise: number; missedBy: number };

/**
 * Scapulohumeral rhythm: as the arm goes up from 40 to 180 degrees the shoulder joint rises by up to 5 cm and moves
 * inward by 3.2 cm (Inman 1944: one third of elevation comes from the shoulder blade).
 */
const rhythm = { fromDegrees: 40, overDegrees: 140, riseCm: 5, inwardCm: 3.2, backCm: 0.5 };

/** Upper arm, forearm and hand of one side. */
export function solveArm(
  arm: Arm,
  shift: ShoulderShift,
  side: Side,
  chest: Frame,
  frames: PartialFrames,
  spine: readonly SpineStation[],
  body: Body,
): SolvedArm {
  const sign = side === "left" ? 1 : -1;
  const shoulderAt = (raise: number): Vec3 =>
    pointIn(chest, [
      sign * (body.shoulder[0] - raise * rhythm.inwardCm - Math.abs(shift[1]) * 0.25),
      body.shoulder[1] - chestY + raise * rhythm.riseCm + shift[0],
      body.shoulder[2] + shift[1] - raise * rhythm.backCm,
    ]);
  let raise = 0;
  let solved = placeArm(arm, sign, shoulderAt(raise), chest, frames, spine, body);
  // The shoulder's place depends on the arm and the arm on the shoulder: three rounds settle both.
  for (let round = 0; round < 3; round++) {
    const down = rotate(chest.axes, [0, -1, 0]);
    const elevation = angleBetween(subtract(solved.forearm.origin, solved.upperArm.origin), down);
    raise = smoothstep((elevation - rhythm.fromDegrees) / rhythm.overDegrees);
    solved = placeArm(arm, sign, shoulderAt(raise), chest, frames, spine, body);
  }
  return { ...solved, raise };
}

function placeArm(
  arm: Arm,
  sign: 1 | -1,
  shoulder: Vec3,
  chest: Frame,
  frames: PartialFrames,
  spine: readonly SpineStation[],
  body: Body,
) {
  if ("shoulder" in arm) {
    const [flex, abduct, turn] = arm.shoulder;
    const upper = compose(chest.axes, compose(aroundX(-flex), compose(aroundZ(sign * abduct), aroundY(sign * turn))));
    const upperArm: Frame = { origin: shoulder, axes: upper };
    const lower = compose(upper, aroundX(-arm.elbowFlex));
    const forearm: Frame = { origin: pointIn(upperArm, [0, -body.upperArm, 0]), axes: lower };
    const turned = compose(lower, aroundY(-sign * (arm.pronate ?? 0)));
    const hand: Frame = { origin: pointIn(forearm, [0, -body.forearm, 0]), axes: turned };
    return { upperArm, forearm: { ...forearm, axes: turned }, hand, missedBy: 0 };
  }
  const wanted = anchorPoint(frames, arm.wrist);
  const fingers = arm.hand ? anchorDirection(frames, arm.hand.fingers) : normalize(subtract(wanted, shoulder));
  const bent = reach(
    shoulder,
    add(wanted, handOutOfTrunk(wanted, fingers, spine, body)),
    anchorDirection(frames, arm.elbow),
    body.upperArm,
    body.forearm,
    -1,
  );
  const hand = arm.hand
    ? handAxes(anchorDirection(frames, arm.hand.fingers), anchorDirection(frames, arm.hand.palm), sign)
    : bent.lower;
  return {
    upperArm: { origin: shoulder, axes: bent.upper },
    forearm: { origin: bent.middle, axes: bent.lower },
    hand: { origin: bent.end, axes: hand },
    missedBy: bent.missedBy,
  };
}

/** A hand's frame: fingers along -y, palm toward the middle of the body (-x on the left), thumb along z. */
function handAxes(fingers: Vec3, palm: Vec3, sign: 1 | -1): Mat3 {
  const y = scale(fingers, -1);
  const x = normalize(reject(scale(palm, -sign), y));
  return [x, y, cross(x, y)];
}
