import { bentDigit } from "./build-digit";
import { type Detail, loft, type Mesh, type Ring } from "./mesh";
import { paired } from "./part";
import type { Side } from "./pose";
import { type Frame, pointIn } from "./skeleton";
import { aroundX, frameFromYZ, scale } from "./vector";

/** Heel to ball: forward of the ankle, height of the middle, half width, above, below, how far outward, cm. */
const footRings = [
  [-4.9, -3.9, 2.4, 2.3, 2.9, 0],
  [-3.4, -3.4, 3.2, 3.4, 3.5, 0],
  [0, -2.9, 3.4, 4.3, 4.0, 0.1],
  [3.5, -3.0, 3.3, 4.0, 3.7, 0.5],
  [7, -3.9, 3.5, 3.2, 2.8, 0.7],
  [10, -4.7, 4.1, 2.5, 2.2, 0.5],
  [13, -5.3, 4.6, 1.9, 1.7, 0.2],
  [14.6, -5.5, 4.5, 1.5, 1.45, 0.2],
] as const;

/** Big toe to little toe: how far outward, where it begins ahead of the ankle, length, radius, cm. */
const toes = [
  { name: "toe1", outward: -2.75, from: 14.2, length: 4.2, radius: 1.45 },
  { name: "toe2", outward: -0.35, from: 14.2, length: 4.2, radius: 1.1 },
  { name: "toe3", outward: 1.4, from: 13.9, length: 3.7, radius: 1.06 },
  { name: "toe4", outward: 2.95, from: 13.3, length: 3.2, radius: 1.03 },
  { name: "toe5", outward: 4.25, from: 12.4, length: 2.7, radius: 1.0 },
] as const;

/** The height of the sole under the ankle, cm. */
const soleHeight = -6.95;

/** A bare foot with its toes. */
export function buildFoot(frame: Frame, side: Side, detail: Detail): Mesh[] {
  const sign = side === "left" ? 1 : -1;
  const [x, y, z] = frame.axes;
  const rings: Ring[] = footRings.map(([forward, height, halfWidth, above, below, outward]) => ({
    origin: pointIn(frame, [sign * outward, height, forward]),
    axes: [x, z, y],
    halfWidth,
    front: above,
    back: below,
    along: forward,
    squareness: 2.3,
  }));
  const foot = loft(rings, 20, { first: 1.6, last: 1.1 }, { part: paired("foot", side), material: "skin" }, detail);
  const axes = frameFromYZ(scale(z, -1), y);
  return [
    foot,
    ...toes.map(({ name, outward, from, length, radius }) => {
      const start: Frame = { origin: pointIn(frame, [sign * outward, soleHeight + radius * 1.25, from]), axes };
      const bones = [
        { length: length * 0.55, bend: aroundX(-3) },
        { length: length * 0.45, bend: aroundX(12) },
      ];
      return bentDigit(start, bones, [radius * 1.05, radius * 0.98, radius * 0.88], paired(name, side), detail);
    }),
  ];
}
