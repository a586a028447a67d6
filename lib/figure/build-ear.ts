import { type Detail, loft, type Mesh, type Ring } from "./mesh";
import { paired } from "./part";
import type { Side } from "./pose";
import { type Frame, pointIn } from "./skeleton";
import { smoothRow } from "./table";
import { aroundX, aroundY, compose, scale, type Vec3 } from "./vector";

/** Between the brow and the base of the nose, in the head's axes. */
const place: Vec3 = [7.2, -0.4, -1.3];
/** The upper end leans back, the rear edge stands off the head; degrees. */
const leansBack = -12;
const standsOff = 32;

/** Cross-sections from lobe to top: height, depth in front and behind, cm. Wide above, narrow at the lobe. */
const earTable = [
  [-3.0, 0.5, 0.35],
  [-2.5, 0.85, 0.75],
  [-1.6, 1.0, 1.05],
  [-0.4, 1.05, 1.55],
  [0.8, 1.15, 1.9],
  [1.8, 1.2, 1.75],
  [2.5, 0.95, 1.25],
  [2.9, 0.5, 0.7],
] as const;

const thickness = 0.5;

/** The frame of an ear in a head's frame: x outward from the head, y up, z forward. */
export function earFrame(head: Frame, side: Side): Frame {
  const sign = side === "left" ? 1 : -1;
  const turned = compose(aroundY(sign * -standsOff), aroundX(leansBack));
  const size = Math.hypot(...head.axes[0]);
  const unit: Frame["axes"] = [
    scale(head.axes[0], 1 / size),
    scale(head.axes[1], 1 / size),
    scale(head.axes[2], 1 / size),
  ];
  const [x, y, z] = compose(unit, turned);
  return {
    origin: pointIn(head, [sign * place[0], place[1], place[2]]),
    axes: [scale(x, size), scale(y, size), scale(z, size)],
  };
}

export function buildEar(head: Frame, side: Side, detail: Detail): Mesh {
  const frame = earFrame(head, side);
  const rings: Ring[] = [];
  for (let y = -3.0; y <= 2.91; y += 0.295) {
    const [, front = 0, back = 0] = smoothRow(earTable, y);
    rings.push({
      axes: frame.axes,
      origin: pointIn(frame, [0, y, 0]),
      halfWidth: thickness * Math.min(1, (front + back) / 2.4),
      front,
      back,
      along: y,
      squareness: 2.3,
    });
  }
  return loft(rings, 18, { first: 0.2, last: 0.25 }, { part: paired("ear", side), material: "skin" }, detail);
}

/** The rim's inner edge, the bowl, and the knob before the ear's canal: lines on the ear, in its axes for the left side. */
export const earLines: readonly { points: readonly (readonly [y: number, z: number])[]; width: number }[] = [
  {
    width: 0.9,
    points: [
      [0.2, 0.85],
      [1.2, 0.95],
      [2.0, 0.55],
      [2.2, -0.3],
      [1.7, -1.1],
      [0.6, -1.35],
      [-0.7, -0.95],
      [-1.4, -0.6],
    ],
  },
  {
    width: 1,
    points: [
      [0.9, 0.0],
      [0.75, -0.6],
      [0, -0.8],
      [-0.9, -0.55],
      [-1.35, 0.05],
      [-1.15, 0.5],
      [-0.6, 0.7],
    ],
  },
];

/** A point of an ear's outer face, in its axes. */
export function onEar(side: Side, y: number, z: number): Vec3 {
  return [(side === "left" ? 1 : -1) * (thickness + 0.05), y, z];
}
