import type { Body } from "./body";
import { shirtRing } from "./build-trunk";
import { headBend, headFrame, tuck } from "./head-frame";
import { sideAt } from "./head-shape";
import { onRing } from "./mesh";
import { pointIn, type Skeleton } from "./skeleton";
import { mix, rotate, smoothstep, type Vec3 } from "./vector";
import { curveThrough } from "./visible-path";

/** A line on the bare neck, in the world; `weight` 0 to 1 says how strongly it shows, `looks` which way its skin looks. */
export type NeckLine = { points: readonly Vec3[]; weight: number; looks?: readonly Vec3[] };

/** Lines that show less than this are left out of small pictures. */
export const mainNeckLine = 0.4;

/**
 * What a neck shows: notch and inner ends of the collarbones, the long muscles from behind the ears to the notch, which stand out
 * when the head turns or looks up, folds at the nape of somebody who looks up, and the fold under a chin that is drawn in.
 */
export function neckLines(skeleton: Skeleton, body: Body): NeckLine[] {
  const bend = headBend(skeleton, body);
  const lookingUp = smoothstep((bend.lookUp - 18) / 26);
  const lines = ([1, -1] as const).flatMap((side) => {
    const pulled = Math.max(smoothstep((-side * bend.turn - 16) / 30), 0.75 * lookingUp);
    const folds = lookingUp > 0 ? napeFolds.map((fold) => onNeck(skeleton, body, fold, side, 0.9 * lookingUp)) : [];
    return [
      firstOf(onNeck(skeleton, body, muscle, side, mix(0.3, 1, pulled)), mix(0.4, 1, pulled)),
      onNeck(skeleton, body, collarbone, side, 0.45),
      onNeck(skeleton, body, notch, side, 0.35),
      ...folds,
    ];
  });
  return [...lines, ...jawLines(skeleton, body, tuck(bend))];
}

/** A place on trunk and neck: height along them, and degrees from the front toward the side. */
type NeckPlace = readonly [y: number, degrees: number];

function onNeck(skeleton: Skeleton, body: Body, places: readonly NeckPlace[], side: 1 | -1, weight: number): NeckLine {
  const curve = curveThrough(places.map(([y, degrees]): Vec3 => [y, side * degrees, 0]));
  const spots = curve.map(([y, degrees]) => {
    const ring = shirtRing(skeleton, body, y);
    const angle = ((90 - degrees) * Math.PI) / 180;
    return { at: pointIn(ring, onRing(ring, angle)), looks: rotate(ring.axes, [Math.cos(angle), 0, Math.sin(angle)]) };
  });
  return { weight, points: spots.map(({ at }) => at), looks: spots.map(({ looks }) => looks) };
}

/** The first share of a line. */
function firstOf({ weight, points, looks }: NeckLine, share: number): NeckLine {
  const count = Math.round(points.length * share);
  return { weight, points: points.slice(0, count), ...(looks ? { looks: looks.slice(0, count) } : {}) };
}

/** From the inner end of the collarbone up to behind the ear; only the lower end of the muscle shows while it rests. */
const muscle: readonly NeckPlace[] = [
  [48.2, 9],
  [50.5, 15],
  [53, 26],
  [56, 42],
  [59, 60],
  [61.5, 78],
];

const collarbone: readonly NeckPlace[] = [
  [47.5, 13],
  [47.9, 24],
  [48.0, 38],
  [48.6, 52],
];

const notch: readonly NeckPlace[] = [
  [48.1, 10],
  [47.3, 7],
  [46.9, 1],
];

const napeFolds: readonly (readonly NeckPlace[])[] = [
  [
    [57.6, 168],
    [57.2, 148],
    [57.6, 126],
    [58.3, 110],
  ],
  [
    [60, 164],
    [59.7, 144],
    [60.2, 122],
  ],
];

/** The angle of the jaw below the ear, and under the chin the fold of one that is drawn in. */
function jawLines(skeleton: Skeleton, body: Body, tucked: number): NeckLine[] {
  const frame = headFrame(skeleton, body);
  return ([1, -1] as const).flatMap((side): NeckLine[] => {
    const jaw = curveThrough(jawAngle.map(([y, z]) => pointIn(frame, sideAt(body, side, y, z))));
    const fold = chinFold.map(([x, y, z]) => pointIn(frame, [side * x, y, z]));
    const lines = [{ weight: 0.5, points: jaw }];
    return tucked > 0 ? [...lines, { weight: tucked, points: curveThrough(fold) }] : lines;
  });
}

/** Places up and forward on the side of the head. */
const jawAngle = [
  [-4.6, -1.1],
  [-6.0, -1.0],
  [-7.2, -0.2],
  [-8.1, 1.2],
] as const;

/** Under the jaw, from below the ear forward, in the head's axes. */
const chinFold: readonly Vec3[] = [
  [5.6, -9.2, 0.8],
  [5.3, -10.4, 2.4],
  [4.6, -11.2, 4.0],
  [3.4, -11.7, 5.2],
];
