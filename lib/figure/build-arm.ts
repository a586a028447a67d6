import type { Body } from "./body";
import { halfWidthAt, limb } from "./limb";
import { type Detail, type Ends, ellipsoid, type MaterialAt, type Mesh } from "./mesh";
import { paired } from "./part";
import type { Side } from "./pose";
import type { Frame, Skeleton } from "./skeleton";
import { add, frameFromYZ, normalize, reject, scale } from "./vector";

/** How far inward of the joint the cap of the shoulder begins, cm. */
const shoulderLean = 0.4;

/** The shoulder itself is bare nowhere: the arm's skin begins inside the sleeve. */
const belowSleeve: MaterialAt = (_x, y) => (y > -10 ? null : "skin");

/** Sleeve, upper arm, elbow and forearm of one side. */
export function buildArm(skeleton: Skeleton, body: Body, side: Side, detail: Detail): Mesh[] {
  const { sleeve, upperArm, forearm } = body.limbs;
  const upper = skeleton.frames[`${side}UpperArm`];
  const lower = skeleton.frames[`${side}Forearm`];
  const cap: Ends = { first: halfWidthAt(sleeve, 0) * 0.8, last: 0 };
  const atElbow = halfWidthAt(forearm, 0) * 0.74;
  // The slope of the neck runs on over the shoulder of an arm that hangs; a raised arm carries its own cap.
  const lean = (side === "left" ? -1 : 1) * shoulderLean * (1 - skeleton.armRaise[side]);
  const upperEnds: Ends = { first: halfWidthAt(upperArm, 0), last: atElbow };
  const lowerEnds: Ends = { first: atElbow, last: halfWidthAt(forearm, -1) };
  return [
    limb(upper, sleeve, cap, 20, paired("sleeve", side), "shirt", detail, lean),
    limb(upper, upperArm, upperEnds, 18, paired("upperArm", side), belowSleeve, detail),
    limb(lower, forearm, lowerEnds, 18, paired("forearm", side), "skin", detail),
    olecranon(upper, lower, halfWidthAt(forearm, 0) / 3.5, side, detail),
  ];
}

/** The point of the elbow: the end of the ulna, which gives a bent arm its corner. It lies flat on a straight arm. */
function olecranon(upper: Frame, lower: Frame, size: number, side: Side, detail: Detail): Mesh {
  const up = lower.axes[1];
  const behind = add(scale(upper.axes[1], -1), scale(upper.axes[2], -0.4));
  const frame: Frame = { origin: lower.origin, axes: frameFromYZ(up, normalize(reject(scale(behind, -1), up))) };
  return ellipsoid(
    frame,
    [0, 1.1 * size, -1.75 * size],
    [2.6 * size, 2.3 * size, 2.0 * size],
    { part: paired("forearm", side), material: "skin" },
    detail,
  );
}
