import type { Body } from "./body";
import { collarHeight } from "./collar";
import { type Detail, ellipsoid, loft, type MaterialAt, type Mesh, type Ring, roundCone } from "./mesh";
import { single } from "./part";
import type { Side } from "./pose";
import { shoulderCarry } from "./shoulder-carry";
import { type Frame, pointIn, type Skeleton, type SpineStation } from "./skeleton";
import { smoothRow } from "./table";
import { dot, mixFrames, mixVec, smoothstep, type Vec3 } from "./vector";

/** The frame of the bent spine at a height of the straight one. */
export function spineAt(skeleton: Skeleton, y: number): Frame {
  return stationAt(skeleton.spine, y);
}

function stationAt(stations: readonly SpineStation[], y: number): Frame {
  const upper = Math.max(
    1,
    stations.findIndex((station, index) => index > 0 && station.y >= y),
  );
  const a = stations[upper - 1];
  const b = stations[upper];
  if (!a || !b) throw new Error("the spine has too few joints");
  const share = (y - a.y) / (b.y - a.y);
  return { origin: mixVec(a.origin, b.origin, share), axes: mixFrames(a.axes, b.axes, share) };
}

/** Height of the straight trunk at which the neck begins, and over which chest and neck grow into one another. */
const neckStart = 52;
const blend = { from: 45, over: 12 } as const;
const waistband = 3;

/** Trunk and neck as one skin with the shirt on it, hips, and the muscles that reach over to the arms. */
export function buildTrunk(skeleton: Skeleton, body: Body, detail: Detail): Mesh[] {
  const meshes = [buildHips(skeleton, body, detail), buildShirtAndNeck(skeleton, body, detail)];
  for (const side of ["left", "right"] as const) meshes.push(...buildArmpit(skeleton, body, side, detail));
  return meshes;
}

/** The frame of trunk and neck at a height: chest below, neck above, a smooth passage between. */
export function trunkFrame(skeleton: Skeleton, body: Body, y: number): Frame {
  if (y <= blend.from) return spineAt(skeleton, y);
  const up = y - neckStart;
  const neck = neckFrame(skeleton, body, up);
  const share = smoothstep((y - blend.from) / blend.over);
  if (share >= 1) return neck;
  const chest = spineAt(skeleton, y);
  const onChest: Frame = { origin: pointIn(chest, [0, 0, shiftAt(y)]), axes: chest.axes };
  return { origin: mixVec(onChest.origin, neck.origin, share), axes: mixFrames(onChest.axes, neck.axes, share) };
}

/** How far the middle of the trunk moves back toward the root of the neck. */
function shiftAt(y: number): number {
  return -2.2 * smoothstep((y - 43) / 9);
}

function neckFrame(skeleton: Skeleton, body: Body, up: number): Frame {
  const { neck, skullBase } = skeleton;
  const first = neck[0];
  if (!first) throw new Error("the neck has no joints");
  if (up <= 0) return { origin: pointIn(first, [0, up, 0]), axes: first.axes };
  if (up <= body.neckLength) return stationAt(neck, up);
  const head = skeleton.frames.head.axes;
  return { origin: pointIn({ origin: skullBase.origin, axes: head }, [0, up - body.neckLength, 0]), axes: head };
}

function buildShirtAndNeck(skeleton: Skeleton, body: Body, detail: Detail): Mesh {
  const top = neckStart + body.neckLength + 5.4;
  const heights: number[] = [];
  for (let y = shirtBottom; y < 42; y += 1.6) heights.push(y);
  for (let y = 42; y < 58; y += 0.8) heights.push(y);
  for (let y = 58; y <= top; y += 1.5) heights.push(y);
  const rings = heights.map((y) => shirtRing(skeleton, body, y));
  const hem = hemHeight(skeleton);
  const material: MaterialAt = (x, y, z) => {
    if (y < 8 && y < hem(z)) return null;
    return y > 44 && y > collarHeight(x, z) ? "skin" : "shirt";
  };
  const kind = { part: single.torso, skinPart: single.neck, material };
  const mesh = loft(rings, 44, { first: 0, last: 0 }, kind, detail);
  shoulderCarry(mesh, skeleton, body);
  return mesh;
}

/** A cross-section of the shirt, and of the bare neck above it, at a height of the straight trunk. */
export function shirtRing(skeleton: Skeleton, body: Body, y: number): Ring {
  const { ease, easeBack } = clothEase(y);
  const [, halfWidth = 0, front = 0, back = 0, squareness = 2] = smoothRow(body.trunk, Math.max(y, 1));
  return {
    ...trunkFrame(skeleton, body, y),
    halfWidth: halfWidth + ease,
    front: front + ease,
    back: back + easeBack,
    along: y,
    squareness,
    shiftZ: y <= blend.from ? shiftAt(y) : 0,
  };
}

const shirtBottom = -5;

/** How far the shirt stands off the trunk: 1.15 cm, nothing at the neckline, more at the hem. */
function clothEase(y: number): { ease: number; easeBack: number } {
  const off = y < 14 ? 1.15 : Math.max(0, 1.15 - (1.15 * (y - 14)) / 28);
  const belowHips = Math.max(0, 2 - y) * 0.12;
  const flare = Math.max(0, 8 - y) * 0.1;
  return { ease: off + belowHips + flare * 0.35, easeBack: off + belowHips + flare * 0.6 };
}

/**
 * The lower edge of the shirt. It hangs level below the hip joints; where the thighs come forward it slides up in front, into the fold
 * of the hips, and stays low behind.
 */
function hemHeight(skeleton: Skeleton): (z: number) => number {
  const { pelvis, leftThigh, rightThigh } = skeleton.frames;
  const forward = (thigh: Frame) => -dot(thigh.axes[1], pelvis.axes[2]);
  const folded = smoothstep((forward(leftThigh) + forward(rightThigh)) / 2);
  return (z) => -3 + folded * Math.min(8.5, Math.max(1.6, 0.42 * (z + 11)));
}

function buildHips(skeleton: Skeleton, body: Body, detail: Detail): Mesh {
  const rings: Ring[] = [];
  for (let y = -9; y <= 10; y += 1.5) {
    const [, halfWidth = 0, front = 0, back = 0, squareness = 2] = smoothRow(body.trunk, y);
    const inset = smoothstep((y - waistband) / 5) * 1.2;
    rings.push({
      ...spineAt(skeleton, y),
      halfWidth: halfWidth - inset,
      front: front - inset,
      back: back - inset,
      along: y,
      squareness,
    });
  }
  return loft(rings, 36, { first: 2.5, last: 0 }, { part: single.torso, material: "trousers" }, detail);
}

/** The slope of the neck, the chest muscle and the broad back muscle reach over to the arm: they make shoulder and armpit; and a buttock. */
function buildArmpit(skeleton: Skeleton, body: Body, side: Side, detail: Detail): Mesh[] {
  const sign = side === "left" ? 1 : -1;
  const { chest, pelvis } = skeleton.frames;
  const upperArm = skeleton.frames[`${side}UpperArm`];
  const width = body.shoulder[0] / 16;
  const inChest = (x: number, y: number, z: number) => pointIn(chest, [sign * x * width, y, z]);
  const cap = (body.limbs.sleeve[0]?.[1] ?? 5.1) * 0.84;
  const slope = (from: Vec3, to: Vec3, radii: readonly [number, number]) =>
    roundCone(from, to, radii, { part: single.torso, material: "shirt" }, detail);
  return [
    slope(inChest(8.6, -0.9, -1.4), upperArm.origin, [4 * width, 3.9 * width]),
    slope(inChest(9.4, -3.6, -4.4), pointIn(upperArm, [0, -1, -0.8]), [5 * width, 4.2 * width]),
    slope(inChest(9.2, -6, 1.2), pointIn(upperArm, [0, -3, 0.2]), [6.0 * width, cap]),
    slope(inChest(10.2, -9.5, -1.6), pointIn(upperArm, [0, -6.5, 0]), [5.8 * width, cap - 0.4]),
    ellipsoid(
      pelvis,
      [sign * 7.2, -3.2, -3.4],
      [8.4 * (body.hipX / 8.6), 8.0, 8.0],
      { part: single.torso, material: "trousers" },
      detail,
    ),
  ];
}
