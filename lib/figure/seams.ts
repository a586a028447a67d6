import type { Body } from "./body";
import type { Side } from "./pose";
import { pointIn, type Skeleton } from "./skeleton";
import { add, cross, mix, normalize, reject, scale, type Vec3 } from "./vector";

/** Half the height of an armhole above and below its middle, and half its depth, cm, on a shoulder that is 16 cm from the middle. */
const armhole = { above: 5.8, below: 8.8, deep: 6.3 } as const;
/** How far inward of the joint the sleeve is set in, cm. */
const inward = 2.2;
const steps = 48;

/**
 * Where the sleeves are set into the shirt: a ring around each shoulder, upright while the arm hangs, turning with the arm as it
 * is raised. Not cut from the surfaces, so that it is one calm line in every pose.
 */
export function sleeveSeams(skeleton: Skeleton, body: Body): Vec3[][] {
  return (["left", "right"] as const).map((side) => seam(skeleton, body, side));
}

function seam(skeleton: Skeleton, body: Body, side: Side): Vec3[] {
  const { chest } = skeleton.frames;
  const upperArm = skeleton.frames[`${side}UpperArm`];
  const outward = scale(chest.axes[0], side === "left" ? 1 : -1);
  const along = scale(upperArm.axes[1], -1);
  const axis = normalize(add(outward, scale(along, mix(0.15, 1, skeleton.armRaise[side]))));
  const up = normalize(reject(chest.axes[1], axis));
  const ahead = cross(axis, up);
  const size = body.shoulder[0] / 16;
  const middle = add(upperArm.origin, scale(axis, -inward * size));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const height = Math.cos(angle);
    const above = height * (height > 0 ? armhole.above : armhole.below) * size;
    return add(middle, add(scale(up, above), scale(ahead, Math.sin(angle) * armhole.deep * size)));
  });
}

/** Between the toes, from the big one outward: across the foot (cm to the outside), and where the gap begins and ends ahead of the ankle. */
const toeGaps = [
  { across: -1.5, from: 15.6, to: 19.4 },
  { across: 0.2, from: 16, to: 19.3 },
  { across: 1.6, from: 16, to: 18.9 },
  { across: 2.9, from: 15.8, to: 18.2 },
] as const;

/** Short lines between the toes of both feet. */
export function toeLines(skeleton: Skeleton): Vec3[][] {
  return (["left", "right"] as const).flatMap((side) => {
    const foot = skeleton.frames[`${side}Foot`];
    const outward = side === "left" ? 1 : -1;
    return toeGaps.map(({ across, from, to }) =>
      [0, 0.35, 0.7, 1].map((share) => {
        const ahead = mix(from, to, share);
        // The back of the foot slopes down to the tips of the toes.
        return pointIn(foot, [outward * across, -3.75 - 0.28 * (ahead - 15) - 1.1 * share ** 3, ahead]);
      }),
    );
  });
}
