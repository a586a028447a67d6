import { bentDigit } from "./build-digit";
import { fingerChains } from "./finger-chain";
import { limb } from "./limb";
import { type Detail, type Mesh, roundCone } from "./mesh";
import { paired } from "./part";
import type { Fingers, Side } from "./pose";
import { type Frame, pointIn } from "./skeleton";
import { aroundX, aroundZ, compose, smoothstep } from "./vector";

/** From the wrist to the knuckles: along, half the thickness, breadth to the thumb's and to the little finger's side, cm. */
const palmRings = [
  [-0.6, 1.85, 2.3, 2.3],
  [1.6, 1.75, 2.9, 2.8],
  [4, 1.7, 3.6, 3.5],
  [6.5, 1.5, 4.0, 3.8],
  [8.4, 1.3, 3.95, 3.7],
  [9, 1.1, 3.7, 3.4],
] as const;

/** Fingers are broader than thick by this: side by side they close to one block. */
const broad = 1.14;

/** A hand: fingers along -y, palm toward the middle of the body, thumb along z. */
export function buildHand(frame: Frame, side: Side, pose: Fingers, size: number, detail: Detail): Mesh[] {
  const palm = limb(
    frame,
    palmRings.map(([along, thick, front, back]) => [along * size, thick * size, front * size, back * size] as const),
    { first: 1.4, last: 0.7 },
    18,
    paired("palm", side),
    "skin",
    detail,
  );
  const digits = fingerChains(frame, side, pose, size).map(({ name, start, joints, radius }) =>
    bentDigit(start, joints, [radius * 1.06, radius, radius * 0.98, radius * 0.82], paired(name, side), detail, broad),
  );
  return [palm, ...digits, ...buildThumb(frame, side, pose, size, detail)];
}

/** A thumb lies beside an open hand, and is laid across the fingers of a closed one. */
function buildThumb(
  frame: Frame,
  side: Side,
  { curl = 14, thumb = 38 }: Fingers,
  size: number,
  detail: Detail,
): Mesh[] {
  const sign = side === "left" ? 1 : -1;
  const across = smoothstep((curl - 24) / 34);
  const start: Frame = {
    origin: pointIn(frame, [-sign * 0.7 * size, -1.6 * size, 1.9 * size]),
    axes: compose(frame.axes, compose(aroundX(-thumb * (1 - 0.2 * across)), aroundZ(-sign * (12 + 14 * across)))),
  };
  const joints = [
    { length: 3.6 * size, bend: aroundX(0) },
    { length: 2.9 * size, bend: compose(aroundX(thumb * (0.22 + 0.3 * across)), aroundZ(-sign * 34 * across)) },
    { length: 2.1 * size, bend: compose(aroundX(-thumb * 0.18), aroundZ(-sign * 26 * across)) },
  ];
  const radii = [1.75, 1.3, 1.08, 0.82].map((one) => one * size);
  // The web of skin between thumb and palm.
  const web = roundCone(
    pointIn(start, [0, -2.9 * size, 0]),
    pointIn(frame, [-sign * 0.5 * size, -5.6 * size, 2.9 * size]),
    [0.95 * size, 0.9 * size],
    { part: paired("palm", side), material: "skin" },
    detail,
  );
  return [web, bentDigit(start, joints, radii, paired("thumb", side), detail)];
}
