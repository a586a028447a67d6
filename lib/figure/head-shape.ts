import type { Body } from "./body";
import { smoothRow } from "./table";
import { cross, normalize, smoothstep, subtract, type Vec3 } from "./vector";

type Face = Body["face"];

/**
 * Cross-sections of the head from chin to crown, in the head's axes (cm before scale): height over the middle, half width, where
 * it ends in front and behind, and where it is widest. The jaw rises from the chin to its angle below the ear.
 */
const headTable = [
  [-11.2, 1.5, 7.2, 5.0, 6.1],
  [-10.5, 2.8, 8.0, 3.8, 5.6],
  [-9.6, 3.85, 8.3, 2.2, 4.6],
  [-8.3, 4.85, 8.3, 0.2, 3.2],
  [-7.2, 5.45, 8.4, -1.8, 2.0],
  [-6.2, 5.85, 8.5, -3.6, 1.2],
  [-5.3, 6.1, 8.6, -5.2, 0.5],
  [-4, 6.5, 8.7, -7.0, 0],
  [-2.6, 6.85, 8.75, -8.4, 0],
  [0, 7.2, 8.7, -9.6, 0],
  [2.2, 7.35, 9.0, -10.1, 0],
  [5, 7.25, 8.75, -10.1, 0],
  [7.5, 6.5, 7.6, -9.2, -0.3],
  [9.4, 5.2, 5.6, -7.5, -0.6],
  [10.7, 3.55, 3.2, -5.4, -0.9],
  [11.4, 2.0, 1.3, -3.5, -1.1],
  [11.7, 0.9, 0.0, -2.2, -1.1],
] as const;

export const headBottom = -11.2;
export const headTop = 11.7;
export const headSquareness = 2.1;

export type HeadRing = { halfWidth: number; front: number; back: number; middle: number };

/** The head's cross-section at a height: half width, and depths in front of and behind its middle. */
export function headRing(body: Body, y: number): HeadRing {
  const [, halfWidth = 0, front = 0, back = 0, middle = 0] = smoothRow(headTable, y);
  const jaw = 1 + (body.jaw - 1) * smoothstep((-2 - y) / 5);
  return { halfWidth: halfWidth * jaw, front: front - middle, back: middle - back, middle };
}

/** A soft bump or hollow on the face: place across (mirrored) and up, reach across and up, height; cm. */
type Bump = readonly [x: number, y: number, across: number, up: number, height: number];

/** Sockets and eyeballs, cheekbones, lips and chin: what the outline of a face shows when it turns. */
const bumps: Record<Face, readonly Bump[]> = {
  soft: [
    [3.2, 0.5, 1.5, 1.2, -1.0],
    [3.15, 0.2, 0.9, 0.7, 0.4],
    [4.7, -2.4, 1.7, 1.6, 0.4],
    [0, -5.45, 1.6, 0.55, 0.62],
    [0, -6.7, 1.4, 0.5, 0.55],
    [0, -7.75, 2.0, 0.5, -0.25],
    [0, -9.6, 1.7, 1.0, 0.4],
  ],
  strong: [
    [3.0, 2.2, 2.2, 0.8, 0.4],
    [3.2, 0.5, 1.5, 1.1, -1.0],
    [3.15, 0.2, 0.9, 0.7, 0.35],
    [4.6, -2.4, 1.8, 1.6, 0.4],
    [0, -5.4, 1.8, 0.6, 0.5],
    [0, -6.75, 1.5, 0.5, 0.5],
    [0, -7.75, 2.2, 0.5, -0.3],
    [0, -9.6, 2.2, 1.0, 0.6],
  ],
};

/** How far the face stands out of its cross-section at a place, cm forward. */
export function relief(face: Face, x: number, y: number): number {
  let sum = 0;
  for (const [atX, atY, across, up, height] of bumps[face]) {
    const off = ((Math.abs(x) - atX) / across) ** 2 + ((y - atY) / up) ** 2;
    if (off < 6) sum += height * Math.exp(-off);
  }
  return sum;
}

/** The point of the face at a place across and up. */
export function faceAt(body: Body, x: number, y: number): Vec3 {
  const [, , z] = withoutRelief(body, x, y);
  return [x, y, z + relief(body.face, x, y)];
}

function withoutRelief(body: Body, x: number, y: number): Vec3 {
  const { halfWidth, front, middle } = headRing(body, y);
  return [x, y, middle + front * restOf(x / halfWidth)];
}

/** Which way the face looks at a place, bumps and hollows aside. */
export function faceNormal(body: Body, x: number, y: number): Vec3 {
  const reach = 0.3;
  const across = subtract(withoutRelief(body, x + reach, y), withoutRelief(body, x - reach, y));
  const up = subtract(withoutRelief(body, x, y + reach), withoutRelief(body, x, y - reach));
  return normalize(cross(across, up));
}

/** The point of the head's side (1: left, -1: right) at a place up and forward. */
export function sideAt(body: Body, side: 1 | -1, y: number, z: number): Vec3 {
  const { halfWidth, front, back, middle } = headRing(body, y);
  return [side * halfWidth * restOf((z - middle) / (z > middle ? front : back)), y, z];
}

/** How far a cross-section reaches in one direction where it has gone this share in the other. */
function restOf(share: number): number {
  return (1 - Math.min(0.999, Math.abs(share)) ** headSquareness) ** (1 / headSquareness);
}

/** From the base of the nose to its bridge: height, half width, place of the middle, depth in front. */
const noseTables: Record<Face, readonly (readonly [number, number, number, number])[]> = {
  soft: [
    [-4.0, 0.9, 8.1, 1.1],
    [-3.6, 1.45, 8.1, 2.2],
    [-3.1, 1.65, 8.1, 2.95],
    [-2.6, 1.45, 8.1, 2.95],
    [-1.6, 1.0, 8.1, 2.1],
    [-0.4, 0.8, 8.0, 1.35],
    [0.9, 0.7, 7.9, 0.85],
    [2.0, 0.7, 8.0, 0.75],
  ],
  strong: [
    [-4.2, 1.0, 8.1, 1.1],
    [-3.8, 1.7, 8.1, 2.2],
    [-3.3, 1.95, 8.1, 2.95],
    [-2.7, 1.8, 8.1, 3.05],
    [-1.6, 1.25, 8.1, 2.4],
    [-0.4, 0.95, 8.0, 1.65],
    [0.9, 0.8, 7.9, 1.0],
    [2.2, 0.8, 8.0, 0.95],
  ],
};

/** The heights between which the nose lies. */
export const noseSpan: Record<Face, readonly [bottom: number, top: number]> = {
  soft: [-4.0, 2.0],
  strong: [-4.2, 2.2],
};

/** The cross-section of the nose at a height. */
export function noseRing(face: Face, y: number): { halfWidth: number; middle: number; front: number } {
  const [, halfWidth = 0, middle = 0, front = 0] = smoothRow(noseTables[face], y);
  return { halfWidth, middle, front };
}
