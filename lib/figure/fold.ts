import type { Body } from "./body";
import { shirtRing } from "./build-trunk";
import type { LimbRing } from "./limb-shapes";
import { onRing } from "./mesh";
import type { Material, PartName } from "./part";
import { carriedByShoulders } from "./shoulder-carry";
import { type Frame, pointIn, type Skeleton } from "./skeleton";
import { smoothRow } from "./table";
import { add, type Vec3 } from "./vector";

/** A fold as a line in the world. */
export type Fold = {
  points: readonly Vec3[];
  /** 0 to 1: how strongly it shows. */
  weight: number;
  on: Material;
  /** The pieces on which it can be seen, if not on all of that material. */
  parts?: readonly PartName[];
  /** How far it may lie under the surface, cm: muscles and cloth bulge out over it. */
  under: number;
};

export const degree = Math.PI / 180;
const steps = 8;

/** Points from the start (0) to the end (1) of a fold. */
export function along(point: (share: number) => Vec3): Vec3[] {
  return Array.from({ length: steps + 1 }, (_, step) => point(step / steps));
}

/** A place on the shirt: height of the straight trunk, and degrees from the left (0) over the front (90) to the right. */
type OnShirt = (y: number, degrees: number) => Vec3;

export function onShirtOf(skeleton: Skeleton, body: Body): OnShirt {
  const carriedBy = carriedByShoulders(skeleton, body);
  return (y, degrees) => {
    const ring = shirtRing(skeleton, body, y);
    const local = onRing(ring, degrees * degree);
    const place = pointIn(ring, local);
    const shift = carriedBy(local[0], y);
    return shift ? add(place, shift) : place;
  };
}

/** A place on a limb: cm along its bone, and degrees from the left (0) over the front (90) to the right. */
export function onLimb(frame: Frame, rings: readonly LimbRing[], along: number, degrees: number): Vec3 {
  const [, halfWidth = 1, front = 1, back = 1] = smoothRow(rings, along);
  const deep = Math.sin(degrees * degree);
  return pointIn(frame, [halfWidth * Math.cos(degrees * degree), -along, (deep > 0 ? front : back) * deep]);
}
