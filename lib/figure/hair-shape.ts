import type { Body, HairStyle } from "./body";
import { type HeadRing, headRing, headSquareness, headTop } from "./head-shape";
import { lineAt, smoothRow } from "./table";
import { add, mix, scale, smoothstep, subtract, type Vec3 } from "./vector";

/** How far hair stands off the skull at the sides, behind, over the forehead, and how far it is raised at the crown, cm; how thick its nape is. */
type Thickness = { side: number; back: number; quiff: number; crown: number; nape: number };

const thickness: Record<HairStyle, Thickness> = {
  bun: { side: 0.7, back: 1.0, quiff: 0.5, crown: 0.8, nape: 1 },
  short: { side: 0.8, back: 0.7, quiff: 1.1, crown: 1.0, nape: 1.06 },
};

/** From here on upward the crown raises the hair, in the head's axes; over this height it is raised fully. */
const crownFrom = 6;
const crownOver = 5.4;

/** Down the nape hair lies on the neck: half width, and how far it reaches behind the middle, cm. */
const nape = [
  [-7.6, 4.0, 6.3],
  [-6.2, 4.5, 7.3],
  [-4.8, 4.95, 8.3],
  [-3.4, 5.95, 9.2],
  [-2, 7.0, 9.9],
  [-0.4, 7.25, 10.35],
] as const;

/** The cross-section of the hair around the head's at a height, and how far the crown has raised it. */
export function hairRing(body: Body, along: number): HeadRing & { lift: number } {
  const style = thickness[body.hair];
  const ring = headRing(body, along);
  const up = Math.max(0, (along - crownFrom) / crownOver);
  // At the top its thickness is what the crown adds.
  const atTop = 1 - smoothstep((along - 9.6) / 2.2);
  const front = ring.front + (0.12 + style.quiff * Math.min(1, up * 1.2)) * atTop;
  // Flat at the temples, where the ear stands out from it.
  const side = (0.14 + style.side * smoothstep((along - 0.5) / 5)) * atTop;
  const [, napeWidth = 0, napeBack = 0] = smoothRow(nape, along);
  const onNeck = smoothstep((0.2 - along) / 2.4);
  const napeSize = mix(1, style.nape, smoothstep((-1.6 - along) / 3));
  return {
    middle: ring.middle * (1 - onNeck),
    halfWidth: mix(ring.halfWidth + side, napeWidth * napeSize, onNeck),
    front,
    back: mix(ring.back + style.back * atTop, napeBack * napeSize, onNeck),
    lift: style.crown * up,
  };
}

/** The lower edge of the hair, from the back of the head (z -9) over the ear to the forehead. */
const hairlines: Record<HairStyle, readonly (readonly [z: number, y: number])[]> = {
  bun: [
    [-9, -6.8],
    [-5.4, -4.6],
    [-3.8, -2.2],
    [-2.4, 1.4],
    [-0.6, 2.4],
    [0.5, 1.0],
    [1.0, 0.1],
    [1.4, 0.4],
    [1.9, 1.9],
    [2.6, 2.9],
    [3.6, 3.4],
    [4.5, 3.7],
    [5.1, 4.5],
    [5.6, 5.8],
    [6.2, 6.9],
    [7, 7.5],
    [12, 7.9],
  ],
  short: [
    [-9, -5.8],
    [-5.5, -4.6],
    [-3.8, -2.2],
    [-2.4, 1.4],
    [-1.6, 1.4],
    [-0.9, -0.6],
    [0.0, -2.4],
    [1.1, -2.5],
    [1.6, -0.4],
    [2.0, 2.4],
    [2.6, 4.4],
    [3.6, 5.9],
    [5.2, 6.9],
    [12, 7.2],
  ],
};

/**
 * The height at which hair begins at a place of the head. The nape is rounded; a younger forehead has a soft arch, an older one
 * bays at the temples.
 */
export function hairlineAt(style: HairStyle, x: number, z: number): number {
  const inFront = smoothstep(z / 3);
  const behind = smoothstep((-z - 3) / 4);
  const base = lineAt(hairlines[style], z) + 0.06 * x * x * behind;
  if (style === "bun") return base - 0.075 * x * x * smoothstep((z - 4.5) / 3);
  const temple = Math.exp(-(((Math.abs(x) - 4.6) / 1.6) ** 2));
  return base + inFront * (0.8 * temple - 0.02 * x * x);
}

/** The place of the hairline in a direction: degrees from the front to the left. */
export function hairEdge(body: Body, degrees: number): Vec3 {
  const [across, ahead] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const stretch = (Math.abs(across) ** headSquareness + Math.abs(ahead) ** headSquareness) ** (-1 / headSquareness);
  const at = (along: number): Vec3 => {
    const { halfWidth, front, back, middle, lift } = hairRing(body, along);
    return [halfWidth * across * stretch, along + lift, middle + (ahead > 0 ? front : back) * ahead * stretch];
  };
  let along = -7.4;
  while (along < 9) {
    const [x, , z] = at(along);
    if (along > hairlineAt(body.hair, x, z)) break;
    along += 0.1;
  }
  return at(along);
}

/** A point inside the skull from which the hair's surface is seen in every direction. */
export const hairHeart: Vec3 = [0, 1.5, -0.5];

/** The hair's surface behind a point, seen from the heart of the head. */
export function onHair(body: Body, toward: Vec3): Vec3 {
  const direction = subtract(toward, hairHeart);
  let inner = 0;
  let outer = 3;
  for (let round = 0; round < 14; round++) {
    const middle = (inner + outer) / 2;
    if (isInHair(body, add(hairHeart, scale(direction, middle)))) inner = middle;
    else outer = middle;
  }
  return add(hairHeart, scale(direction, inner));
}

function isInHair(body: Body, [x, y, z]: Vec3): boolean {
  const { crown } = thickness[body.hair];
  const share = crown / crownOver;
  const along = y > crownFrom ? (y + crownFrom * share) / (1 + share) : y;
  if (along > headTop) return false;
  const { halfWidth, front, back, middle } = hairRing(body, along);
  const depth = z > middle ? front : back;
  return Math.abs(x / halfWidth) ** headSquareness + Math.abs((z - middle) / depth) ** headSquareness < 1;
}

/** A point of the hair's cross-sections, laid down on the skull toward the hairline: hair does not end like the brim of a cap. */
export function laidDown(body: Body, [x, along, z]: Vec3): Vec3 {
  const rise = smoothstep((along - hairlineAt(body.hair, x, z)) / risesOver);
  const down = (1 - rise) * smoothstep((z + 1) / 3);
  if (down === 0) return [x, along, z];
  const hair = hairRing(body, along);
  const skull = headRing(body, along);
  const off = 0.04;
  return [
    x * mix(1, (skull.halfWidth + off) / hair.halfWidth, down),
    along,
    hair.middle + (z - hair.middle) * mix(1, (skull.front + off) / hair.front, down),
  ];
}

/** Hair reaches its full thickness this far above its edge, cm. */
const risesOver = 2.4;
