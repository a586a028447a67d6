import type { Body } from "./body";
import { along, type Fold, onLimb } from "./fold";
import type { Side } from "./pose";
import { angleBetween } from "./reach";
import type { Skeleton } from "./skeleton";
import { dot, mix, smoothstep } from "./vector";

/** Folds of the trousers: at a bent hip, under the seat, at a bent knee and over the ankle. */
export function legFolds(skeleton: Skeleton, body: Body): Fold[] {
  return (["left", "right"] as const).flatMap((side) => [
    ...groinFolds(skeleton, body, side),
    ...seatFolds(skeleton, body, side),
    ...kneeFolds(skeleton, body, side),
    ankleFold(skeleton, body, side),
  ]);
}

/** Degrees that go from the inside of a limb (0) over its front (90) to the outside (180). */
function fromInside(side: Side): (degrees: number) => number {
  return (degrees) => (side === "left" ? 180 - degrees : degrees);
}

/** How far the thigh comes forward: 0 for a straight hip, 1 for a right angle. */
function hipFlexion({ frames }: Skeleton, side: Side): number {
  return -dot(frames[`${side}Thigh`].axes[1], frames.pelvis.axes[2]);
}

/** On the thigh: cm along it, and degrees from the inside over the front, of both ends. */
const groinRays = [
  { fromAlong: 9, from: 42, toAlong: 6.6, to: 100 },
  { fromAlong: 11.6, from: 34, toAlong: 10.2, to: 70 },
] as const;

/** Creases that run from the crotch toward the outer hip when the thigh comes forward. */
function groinFolds(skeleton: Skeleton, body: Body, side: Side): Fold[] {
  const strength = smoothstep((hipFlexion(skeleton, side) - 0.5) / 0.4);
  if (strength === 0) return [];
  const turned = fromInside(side);
  const thigh = skeleton.frames[`${side}Thigh`];
  return groinRays.map(({ fromAlong, from, toAlong, to }) => ({
    weight: strength * 0.8,
    on: "trousers",
    under: 2.4,
    points: along((t) =>
      onLimb(
        thigh,
        body.limbs.thigh,
        mix(fromAlong, toAlong, t) + 0.9 * Math.sin(Math.PI * t),
        turned(mix(from, to, t)),
      ),
    ),
  }));
}

/** The fold between buttock and thigh of a straight hip. */
function seatFolds(skeleton: Skeleton, body: Body, side: Side): Fold[] {
  const strength = smoothstep((0.45 - hipFlexion(skeleton, side)) / 0.35);
  if (strength === 0) return [];
  const thigh = skeleton.frames[`${side}Thigh`];
  const turned = fromInside(side);
  return [
    {
      weight: strength * 0.9,
      on: "trousers",
      under: 2.4,
      points: along((t) =>
        onLimb(thigh, body.limbs.thigh, 12 + 2.6 * Math.sin(Math.PI * t), turned(mix(-50, -122, t))),
      ),
    },
  ];
}

/** On thigh (negative) and shank: cm from the knee, and degrees from the inside over the back, of both ends. */
const kneeRays = [
  { fromAlong: 3.2, from: -62, toAlong: 6.6, to: 6 },
  { fromAlong: 3.2, from: -118, toAlong: 6.6, to: 174 - 360 },
  { fromAlong: -3.6, from: -66, toAlong: -7.4, to: -8 },
  { fromAlong: -3.6, from: -114, toAlong: -7.4, to: -172 },
] as const;

/** Short folds that fan out from the hollow of a bent knee, up the thigh and down the calf. */
function kneeFolds(skeleton: Skeleton, body: Body, side: Side): Fold[] {
  const thigh = skeleton.frames[`${side}Thigh`];
  const shank = skeleton.frames[`${side}Shank`];
  const strength = smoothstep((angleBetween(thigh.axes[1], shank.axes[1]) - 40) / 40);
  if (strength === 0) return [];
  const turned = fromInside(side);
  return kneeRays.map(({ fromAlong, from, toAlong, to }) => ({
    weight: strength * 0.6,
    on: "trousers",
    under: 1,
    points: along((t) => {
      const place = mix(fromAlong, toAlong, t);
      const degrees = turned(mix(from, to, t));
      return place < 0
        ? onLimb(thigh, body.limbs.thigh, body.thigh + place, degrees)
        : onLimb(shank, body.limbs.shank, place, degrees);
    }),
  }));
}

/** One soft fold where the trousers rest on the instep. */
function ankleFold(skeleton: Skeleton, body: Body, side: Side): Fold {
  const shank = skeleton.frames[`${side}Shank`];
  const turned = fromInside(side);
  return {
    weight: 0.45,
    on: "trousers",
    under: 1.4,
    points: along((t) =>
      onLimb(shank, body.limbs.shank, 31.4 - 1.6 * t + 0.6 * Math.sin(Math.PI * t), turned(mix(38, 128, t))),
    ),
  };
}
