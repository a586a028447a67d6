import type { Body, HairStyle } from "./body";
import { headRings } from "./head-shape";
import { smoothRow } from "./table";
import { add, mix, scale, type Vec3 } from "./vector";

/** A point inside the skull from which the hair's surface is seen in every direction. */
const heart: Vec3 = [0, 1.5, -0.5];

/** Directions from the heart of the head, along which strands are combed; mirrored to the other side if asked. */
const strands: Record<HairStyle, readonly { from: Vec3; over: Vec3; to: Vec3; isMirrored: boolean }[]> = {
  // Swept from the forehead and the temples up to the bun.
  bun: [
    { from: [1.2, 6.4, 7.6], over: [1.6, 10, 0.5], to: [0.9, 8.6, -4.4], isMirrored: true },
    { from: [5.2, 4.2, 5.0], over: [5.4, 7.5, -0.6], to: [2.4, 7.6, -5.0], isMirrored: true },
    { from: [7.2, 1.6, -0.4], over: [6.4, 4.4, -4.0], to: [3.4, 6.0, -6.4], isMirrored: true },
    { from: [4.0, -5.2, -8.0], over: [3.8, 0, -9.2], to: [2.4, 4.0, -8.2], isMirrored: true },
  ],
  // Combed from a parting on the left, and lying down to the nape.
  short: [
    { from: [3.0, 8.4, 5.6], over: [3.0, 10, 1.6], to: [2.6, 9.8, -3.0], isMirrored: false },
    { from: [-0.6, 8.0, 6.8], over: [-2.8, 9.4, 3.4], to: [-4.6, 8.0, -1.4], isMirrored: false },
    { from: [6.6, 3.4, 1.0], over: [6.8, 3.2, -3.0], to: [5.4, 0.4, -7.2], isMirrored: true },
    { from: [5.4, 6.8, 0.4], over: [5.6, 6.2, -4.0], to: [3.8, 3.0, -8.2], isMirrored: true },
  ],
};

const steps = 14;

/** Inner lines of the hair, in the head's axes (cm before scale). */
export function hairLines(style: Body["hair"]): Vec3[][] {
  return strands[style].flatMap(({ from, over, to, isMirrored }) => {
    const strand = Array.from({ length: steps + 1 }, (_, step) => {
      const t = step / steps;
      const bow = (a: number, b: number, c: number) => mix(mix(a, b, t), mix(b, c, t), t);
      return onHair(style, [bow(from[0], over[0], to[0]), bow(from[1], over[1], to[1]), bow(from[2], over[2], to[2])]);
    });
    return isMirrored ? [strand, strand.map(([x, y, z]): Vec3 => [-x, y, z])] : [strand];
  });
}

/** The hair's surface behind a point, seen from the heart of the head. */
function onHair(style: HairStyle, toward: Vec3): Vec3 {
  const direction: Vec3 = [toward[0] - heart[0], toward[1] - heart[1], toward[2] - heart[2]];
  const isInside = (share: number) => {
    const [x, y, z] = add(heart, scale(direction, share));
    const [, halfWidth = 0, front = 0, back = 0] = smoothRow(headRings, y);
    if (y > 11.6 || halfWidth <= 0) return false;
    const thickness = hairThickness[style];
    const depth = z > 0 ? front + 0.3 : back + thickness * 1.3;
    return (Math.abs(x) / (halfWidth + thickness)) ** 2.15 + (Math.abs(z) / depth) ** 2.15 < 1;
  };
  let inner = 0;
  let outer = 2;
  for (let round = 0; round < 12; round++) {
    const middle = (inner + outer) / 2;
    if (isInside(middle)) inner = middle;
    else outer = middle;
  }
  return add(heart, scale(direction, inner * 1.01));
}

/** How far hair stands off the skull, cm. */
export const hairThickness: Record<HairStyle, number> = { bun: 1.15, short: 0.75 };
