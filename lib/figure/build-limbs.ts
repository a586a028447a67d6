import type { Body, LimbRing } from "./body";
import { type Detail, type Ends, loft, type MaterialAt, type Mesh, type Ring } from "./mesh";
import { type Material, type PairedPart, paired } from "./part";
import type { Side } from "./pose";
import { type Frame, pointIn, type Skeleton } from "./skeleton";

/** The length over which a limb that begins aside finds to its bone, cm. */
const leanOver = 8;

/** A limb along -y of its bone's frame. */
export function limb(
  frame: Frame,
  rings: readonly LimbRing[],
  ends: Ends,
  segments: number,
  part: PairedPart,
  material: Material | MaterialAt,
  detail: Detail,
  /** How far the beginning lies aside of the bone, cm along x. */
  lean = 0,
): Mesh {
  const placed: Ring[] = rings.map(([along, halfWidth, front, back]) => ({
    shiftX: lean * Math.max(0, 1 - along / leanOver),
    origin: pointIn(frame, [0, -along, 0]),
    axes: frame.axes,
    halfWidth,
    front,
    back,
    along: -along,
  }));
  return loft(placed, segments, ends, { part, material }, detail);
}

/** Where the trousers end above the ankle, cm along the shank. */
const trouserEnd = 34.5;

/** Thigh, shank and foot of one side. */
export function buildLeg(skeleton: Skeleton, body: Body, side: Side, detail: Detail): Mesh[] {
  const { thigh, shank } = body.limbs;
  const atHip = thigh[0]?.[1] ?? 8.7;
  const atKnee = shank[0]?.[1] ?? 5.4;
  const atAnkle = shank[shank.length - 1]?.[1] ?? 3.2;
  const frames = skeleton.frames;
  const shankMaterial: MaterialAt = (_x, y) => (y < -trouserEnd ? "skin" : "trousers");
  return [
    limb(frames[`${side}Thigh`], thigh, { first: atHip, last: atKnee }, 22, paired("thigh", side), "trousers", detail),
    limb(
      frames[`${side}Shank`],
      shank,
      { first: atKnee, last: atAnkle },
      20,
      paired("shank", side),
      shankMaterial,
      detail,
    ),
    buildFoot(frames[`${side}Foot`], side, detail),
  ];
}

/** Heel to toes: forward of the ankle, height of the middle, half width, above, below. */
const footRings = [
  [-4.8, -3.6, 2.6, 2.6, 3.2],
  [-3, -3.2, 3.3, 3.6, 3.7],
  [0, -2.8, 3.5, 4.2, 4.2],
  [3.5, -3.2, 3.7, 3.8, 3.8],
  [8, -4.2, 4.1, 2.9, 2.8],
  [12, -4.9, 4.6, 2.3, 2.1],
  [15.5, -5.4, 4.5, 1.8, 1.6],
  [18, -5.7, 3.7, 1.4, 1.3],
] as const;

function buildFoot(frame: Frame, side: Side, detail: Detail): Mesh {
  const sign = side === "left" ? 1 : -1;
  const [x, y, z] = frame.axes;
  const rings: Ring[] = footRings.map(([forward, height, halfWidth, above, below]) => ({
    origin: pointIn(frame, [sign * Math.max(0, forward - 5) * 0.06, height, forward]),
    axes: [x, z, y],
    halfWidth,
    front: above,
    back: below,
    along: forward,
    squareness: 2.3,
  }));
  return loft(rings, 20, { first: 1.6, last: 1.6 }, { part: paired("foot", side), material: "skin" }, detail);
}

/** How far inward of the joint the cap of the shoulder begins, cm. */
const shoulderLean = 0.4;

/** The shoulder itself is bare nowhere: the arm's skin begins inside the sleeve. */
const belowSleeve: MaterialAt = (_x, y) => (y > -10 ? null : "skin");

/** Sleeve, upper arm and forearm of one side. */
export function buildArm(skeleton: Skeleton, body: Body, side: Side, detail: Detail): Mesh[] {
  const { sleeve, upperArm, forearm } = body.limbs;
  const frames = skeleton.frames;
  const radius = (rings: readonly LimbRing[], index: number) => rings.at(index)?.[1] ?? 4;
  const ends = (rings: readonly LimbRing[]): Ends => ({ first: radius(rings, 0), last: radius(rings, -1) });
  const upper = frames[`${side}UpperArm`];
  const cap: Ends = { first: radius(sleeve, 0) * 0.8, last: 0 };
  // The slope of the neck runs on over the shoulder of an arm that hangs; a raised arm carries its own cap.
  const lean = (side === "left" ? -1 : 1) * shoulderLean * (1 - skeleton.armRaise[side]);
  return [
    limb(upper, sleeve, cap, 20, paired("sleeve", side), "shirt", detail, lean),
    limb(upper, upperArm, ends(upperArm), 18, paired("upperArm", side), belowSleeve, detail),
    limb(frames[`${side}Forearm`], forearm, ends(forearm), 18, paired("forearm", side), "skin", detail),
  ];
}
