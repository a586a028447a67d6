import type { Body } from "./body";
import { along, type Fold, onLimb, onShirtOf } from "./fold";
import type { Side } from "./pose";
import type { Skeleton } from "./skeleton";
import { mix, smoothstep } from "./vector";

/** Folds that radiate from the armpit of a raised arm: over chest and back, and up the sleeve. */
export function armFolds(skeleton: Skeleton, body: Body): Fold[] {
  return (["left", "right"] as const).flatMap((side) => [
    ...armpitFolds(skeleton, body, side),
    ...restingFold(skeleton, body, side),
    ...sleeveFolds(skeleton, body, side),
  ]);
}

/** Heights on the shirt, and degrees from the side toward the breastbone (ahead 1) or the spine (-1), of both ends. */
const armpitRays = [
  { ahead: 1, fromY: 38.4, from: 33, toY: 35.6, to: 60 },
  { ahead: 1, fromY: 36.6, from: 25, toY: 27.6, to: 46 },
  { ahead: -1, fromY: 36, from: 20, toY: 26.4, to: 34 },
] as const;

function armpitFolds(skeleton: Skeleton, body: Body, side: Side): Fold[] {
  const strength = smoothstep((skeleton.armRaise[side] - 0.12) / 0.4);
  if (strength === 0) return [];
  const at = onShirtOf(skeleton, body);
  return armpitRays.map(({ ahead, fromY, from, toY, to }) => {
    const turned = (degrees: number) => (side === "left" ? ahead * degrees : 180 - ahead * degrees);
    return {
      weight: strength * 0.85,
      on: "shirt",
      parts: ["torso"],
      under: 2.6,
      points: along((t) => at(mix(fromY, toY, t) - 0.9 * Math.sin(Math.PI * t), turned(mix(from, to, t)))),
    };
  });
}

/** The small fold in front of the armpit of an arm that hangs. */
function restingFold(skeleton: Skeleton, body: Body, side: Side): Fold[] {
  const strength = smoothstep((0.1 - skeleton.armRaise[side]) / 0.08);
  if (strength === 0) return [];
  const at = onShirtOf(skeleton, body);
  return [
    {
      weight: strength * 0.5,
      on: "shirt",
      parts: ["torso"],
      under: 2.6,
      points: along((t) => {
        const degrees = mix(28, 47, t) + 3 * Math.sin(Math.PI * t);
        return at(mix(31.5, 36.4, t), side === "left" ? degrees : 180 - degrees);
      }),
    },
  ];
}

/** On the sleeve: cm along the upper arm, and degrees from its underside to the front or back, of both ends. */
const sleeveRay = { fromAlong: 3.4, from: 30, toAlong: 11.6, to: 62 } as const;

function sleeveFolds(skeleton: Skeleton, body: Body, side: Side): Fold[] {
  const strength = smoothstep((skeleton.armRaise[side] - 0.1) / 0.35);
  if (strength === 0) return [];
  const upperArm = skeleton.frames[`${side}UpperArm`];
  const { fromAlong, from, toAlong, to } = sleeveRay;
  return [1, -1].map((ahead) => {
    // The underside of a raised arm is the side that lies to the trunk when it hangs.
    const turned = (degrees: number) => (side === "left" ? 180 - ahead * degrees : ahead * degrees);
    return {
      weight: strength * 0.7,
      on: "shirt",
      parts: ["sleeve"],
      under: 1.2,
      points: along((t) =>
        onLimb(upperArm, body.limbs.sleeve, mix(fromAlong, toAlong, t), turned(mix(from, to, t ** 1.4))),
      ),
    };
  });
}
