import type { Body } from "./body";
import { shirtRing } from "./build-trunk";
import { headBend, headFrame, stretch, tuck } from "./head-frame";
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
  const lookingUp = stretch(bend);
  const lines = ([1, -1] as const).flatMap((side) => {
    const turned = smoothstep((-side * bend.turn - 16) / 30);
    const pulled = Math.max(turned, 0.75 * lookingUp);
    // Folds begin at the outline: what they cross there needs no care.
    const folds =
      lookingUp > 0 ? napeFolds.map((fold) => crossing(onNeck(skeleton, body, fold, side, 0.9 * lookingUp))) : [];
    if (turned > 0) folds.push(onNeck(skeleton, body, throat, side === 1 ? -1 : 1, 0.9 * turned));
    const course = muscle.map(([y, resting, whenTurned]): NeckPlace => [y, mix(resting, whenTurned, turned)]);
    return [
      firstOf(onNeck(skeleton, body, course, side, mix(0.3, 1, pulled)), mix(0.4, 1, pulled)),
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

/** A line that is drawn up to the outline. */
function crossing({ weight, points }: NeckLine): NeckLine {
  return { weight, points };
}

/** The first share of a line. */
function firstOf({ weight, points, looks }: NeckLine, share: number): NeckLine {
  const count = Math.round(points.length * share);
  return { weight, points: points.slice(0, count), ...(looks ? { looks: looks.slice(0, count) } : {}) };
}

/**
 * The front of the long muscle from the inner end of the collarbone up to behind the ear, while it rests and when the head is turned
 * away from it; only its lower end shows while it rests.
 */
const muscle: readonly (readonly [y: number, resting: number, whenTurned: number])[] = [
  [48.2, 9, 9],
  [50.5, 15, 11],
  [53, 26, 17],
  [56, 42, 26],
  [59, 60, 40],
  [61.5, 78, 58],
];

/** The front of the throat from the notch to under the chin, which has turned aside. */
const throat: readonly NeckPlace[] = [
  [48.6, 1],
  [50.5, 2],
  [52.5, 3],
  [55, 4],
  [57.5, 6],
  [60, 8],
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
    [57.2, 178],
    [56.9, 160],
    [57.2, 140],
    [57.9, 122],
  ],
  [
    [59.4, 178],
    [59.2, 158],
    [59.7, 136],
  ],
];

/** The angle of the jaw below the ear; over a chin that is drawn in, the jaw goes on above the soft skin under it. */
function jawLines(skeleton: Skeleton, body: Body, tucked: number): NeckLine[] {
  const frame = headFrame(skeleton, body);
  const lineOn = (side: 1 | -1, places: readonly (readonly [y: number, z: number])[]) =>
    curveThrough(places.map(([y, z]) => pointIn(frame, sideAt(body, side, y, z))));
  return ([1, -1] as const).flatMap((side): NeckLine[] => [
    { weight: 0.5, points: lineOn(side, jawAngle) },
    ...(tucked > 0 ? [{ weight: 0.7 * tucked, points: lineOn(side, doubleChin) }] : []),
  ]);
}

/** Places up and forward on the side of the head. */
const jawAngle = [
  [-4.6, -1.1],
  [-6.0, -1.0],
  [-7.2, -0.2],
  [-8.1, 1.2],
] as const;

const doubleChin = [
  [-8.9, 2.6],
  [-9.6, 4.0],
  [-10.0, 5.4],
  [-9.9, 6.6],
] as const;
