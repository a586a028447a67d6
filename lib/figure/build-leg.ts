import type { Body } from "./body";
import { buildFoot } from "./build-foot";
import { halfWidthAt, limb } from "./limb";
import type { LimbRing } from "./limb-shapes";
import { type Detail, ellipsoid, type MaterialAt, type Mesh } from "./mesh";
import { paired } from "./part";
import type { Side } from "./pose";
import { type Frame, pointIn, type Skeleton } from "./skeleton";
import { mixFrames, smoothstep } from "./vector";

/** Where the trousers end above the ankle, cm along the shank, and how much lower they hang at the heel per cm of depth. */
const trouserEnd = 34.4;
const trouserSlant = 0.16;
/** How far the cloth stands off the ankle, cm. */
const cuffEase = 0.55;
/** The bare ankle begins inside the trousers. */
const skinStart = 29;

/** Thigh, knee, shank and foot of one side. */
export function buildLeg(skeleton: Skeleton, body: Body, side: Side, detail: Detail): Mesh[] {
  const { thigh, shank } = body.limbs;
  const frames = skeleton.frames;
  const upper = frames[`${side}Thigh`];
  const lower = frames[`${side}Shank`];
  const [atHip, atKnee, atAnkle] = [halfWidthAt(thigh, 0), halfWidthAt(shank, 0), halfWidthAt(shank, -1)];
  const thighPart = paired("thigh", side);
  const part = paired("shank", side);
  const trousers: MaterialAt = (_x, y, z) => (y < -trouserEnd + trouserSlant * z ? null : "trousers");
  return [
    limb(upper, thigh, { first: atHip, last: atKnee * 0.9 }, 22, thighPart, "trousers", detail),
    limb(lower, shank.map(inCloth), { first: atKnee * 0.9, last: 0 }, 20, part, trousers, detail),
    limb(
      lower,
      shank.filter(([along]) => along > skinStart),
      { first: 0, last: atAnkle },
      18,
      part,
      "skin",
      detail,
    ),
    kneecap(upper, lower, atKnee / 5.2, side, detail),
    ...ankleBones(lower, atAnkle, side, detail),
    ...buildFoot(frames[`${side}Foot`], side, detail),
  ];
}

/** Trousers lie close, and stand off a little where they end. */
function inCloth([along, halfWidth, front, back]: LimbRing): LimbRing {
  const ease = cuffEase * smoothstep((along - 24) / 10);
  return [along, halfWidth + ease, front + ease, back + ease];
}

/** The kneecap: it makes the corner of a bent knee, and a flat rise on a straight one. */
function kneecap(upper: Frame, lower: Frame, size: number, side: Side, detail: Detail): Mesh {
  const frame: Frame = { origin: lower.origin, axes: mixFrames(upper.axes, lower.axes, 0.5) };
  return ellipsoid(
    frame,
    [0, 0.3 * size, 3.9 * size],
    [3.5 * size, 3.6 * size, 2.0 * size],
    { part: paired("shank", side), material: "trousers" },
    detail,
  );
}

function ankleBones(shank: Frame, halfWidth: number, side: Side, detail: Detail): Mesh[] {
  const outward = side === "left" ? 1 : -1;
  const frame: Frame = { origin: pointIn(shank, [0, -40.2, 0.2]), axes: shank.axes };
  const kind = { part: paired("shank", side), material: "skin" } as const;
  return [
    ellipsoid(frame, [outward * (halfWidth - 0.75), -0.5, -0.3], [1.0, 1.7, 1.4], kind, detail),
    ellipsoid(frame, [-outward * (halfWidth - 0.8), 0.3, 0.3], [1.0, 1.6, 1.4], kind, detail),
  ];
}
