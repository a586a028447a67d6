import type { Body } from "./body";
import type { Leg, Side } from "./pose";
import { reach } from "./reach";
import { anchorDirection, anchorPoint, type Frame, type PartialFrames, pointIn } from "./skeleton";
import { aroundX, aroundY, aroundZ, compose, frameFromYZ, reject } from "./vector";

export type SolvedLeg = { thigh: Frame; shank: Frame; foot: Frame; missedBy: number };

/** Thigh, shank and foot of one side, from the place the ankle reaches for or from the joints' angles. */
export function solveLeg(leg: Leg, side: Side, pelvis: Frame, frames: PartialFrames, body: Body): SolvedLeg {
  const sign = side === "left" ? 1 : -1;
  const hip = pointIn(pelvis, [sign * body.hipX, 0, 0]);
  if ("hip" in leg) {
    const [flex, abduct, turn] = leg.hip;
    const thighAxes = compose(
      pelvis.axes,
      compose(aroundX(-flex), compose(aroundZ(sign * abduct), aroundY(sign * turn))),
    );
    const thigh: Frame = { origin: hip, axes: thighAxes };
    const shank: Frame = {
      origin: pointIn(thigh, [0, -body.thigh, 0]),
      axes: compose(thighAxes, aroundX(leg.kneeFlex)),
    };
    const foot: Frame = {
      origin: pointIn(shank, [0, -body.shank, 0]),
      axes: compose(shank.axes, aroundX(-leg.ankleFlex)),
    };
    return { thigh, shank, foot, missedBy: 0 };
  }
  const target = anchorPoint(frames, leg.ankle);
  const bent = reach(hip, target, anchorDirection(frames, leg.knee), body.thigh, body.shank, 1);
  const toes = leg.toes ? anchorDirection(frames, leg.toes) : bent.lower[2];
  const up = leg.instep ? anchorDirection(frames, leg.instep) : ([0, 1, 0] as const);
  return {
    thigh: { origin: hip, axes: bent.upper },
    shank: { origin: bent.middle, axes: bent.lower },
    foot: { origin: bent.end, axes: frameFromYZ(reject(up, toes), toes) },
    missedBy: bent.missedBy,
  };
}
