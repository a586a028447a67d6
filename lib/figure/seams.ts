import type { Body } from "./body";
import type { Side } from "./pose";
import type { Skeleton } from "./skeleton";
import { add, cross, dot, mix, normalize, reject, scale, smoothstep, type Vec3 } from "./vector";

/** Half the height of an armhole above and below its middle, and half its depth, cm, on a shoulder that is 16 cm from the middle. */
const armhole = { above: 5.8, below: 9.6, deep: 5.7 } as const;
/** How far inward of the joint the sleeve is set in at its top, halfway down and in the armpit, cm: it bows in before the chest. */
const inward = { top: 0.9, middle: 2.6, armpit: -0.6 } as const;
/** Of a hanging arm seen from the side, unless it reaches back, how much of the half turns the seam shows. */
const archSpan = 1.24;
const steps = 36;

/**
 * Where the sleeves are set into the shirt, as far as they face the camera: half a ring around each shoulder from its top into the
 * armpit, upright while the arm hangs, turning with the arm as it is raised. Not cut from the surfaces, so that it is one calm line
 * in every pose.
 */
export function sleeveSeams(skeleton: Skeleton, body: Body, toCamera: Vec3): Vec3[][] {
  return (["left", "right"] as const).map((side) => seam(skeleton, body, side, toCamera));
}

function seam(skeleton: Skeleton, body: Body, side: Side, toCamera: Vec3): Vec3[] {
  const { chest } = skeleton.frames;
  const upperArm = skeleton.frames[`${side}UpperArm`];
  const outward = scale(chest.axes[0], side === "left" ? 1 : -1);
  const raise = skeleton.armRaise[side];
  const axis = normalize(add(outward, scale(upperArm.axes[1], -mix(0.02, 1, raise))));
  const up = normalize(reject(chest.axes[1], axis));
  const ahead = cross(axis, up);
  const size = body.shoulder[0] / 16;
  const nearest = Math.atan2(armhole.deep * dot(ahead, toCamera), armhole.below * dot(up, toCamera));
  // Looked at along its axis, the ring is seen as a whole, as far as the sleeve leaves it free: over an arm that hangs, an arch
  // that runs on into the arm's outlines.
  const along = smoothstep((dot(axis, toCamera) - 0.3) / 0.5);
  const hangs = along * (1 - smoothstep(raise / 0.4));
  const reachesBack = smoothstep(dot(upperArm.axes[1], chest.axes[2]) / 0.3);
  const span = Math.PI * (1 + mix(0.6 * along, archSpan - 1, hangs * (1 - reachesBack)));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = nearest * (1 - hangs) + (step / steps - 0.5) * span;
    const height = Math.cos(angle);
    const above = height * (height > 0 ? armhole.above : armhole.below) * size;
    const end = height > 0 ? inward.top : inward.armpit;
    const middle = add(upperArm.origin, scale(axis, -mix(inward.middle, end, Math.abs(height) ** 1.6) * size));
    return add(middle, add(scale(up, above), scale(ahead, Math.sin(angle) * armhole.deep * size)));
  });
}
