import type { Body } from "./body";
import type { SpineStation } from "./skeleton";
import { smoothRow } from "./table";
import { add, dot, length, rotate, scale, subtract, unrotate, type Vec3 } from "./vector";

/** Cloth, and half the thickness of a hand. */
const clearance = 3;
/** Farther inside than this a point is not resting on the trunk; it is left alone. */
const deepest = 14;

/**
 * How a point has to move to lie on the trunk instead of in it. Poses are written for one body; a hand that rests on a slim belly
 * must not vanish in a round one.
 */
export function outOfTrunk(point: Vec3, spine: readonly SpineStation[], body: Body): Vec3 {
  let nearest: SpineStation | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const station of spine) {
    const off = Math.abs(dot(subtract(point, station.origin), station.axes[1]));
    const far = length(subtract(point, station.origin));
    if (station.y < 0 || station.y > 44 || far > 34) continue;
    if (off + far * 0.2 < least) {
      least = off + far * 0.2;
      nearest = station;
    }
  }
  if (!nearest) return [0, 0, 0];
  const [x, up, z] = unrotate(nearest.axes, subtract(point, nearest.origin));
  if (Math.abs(up) > 3) return [0, 0, 0];
  const [, halfWidth = 1, front = 1, back = 1, squareness = 2] = smoothRow(body.trunk, nearest.y + up);
  const share =
    (Math.abs(x / (halfWidth + clearance)) ** squareness +
      Math.abs(z / ((z > 0 ? front : back) + clearance)) ** squareness) **
    (1 / squareness);
  const off = Math.hypot(x, z);
  if (share >= 1 || share === 0 || off / share - off > deepest) return [0, 0, 0];
  return rotate(nearest.axes, scale([x, 0, z], 1 / share - 1));
}

/** The way out for a hand: for its wrist and for the middle of its palm, whichever lies deeper. */
export function handOutOfTrunk(wrist: Vec3, fingers: Vec3, spine: readonly SpineStation[], body: Body): Vec3 {
  const fromWrist = outOfTrunk(wrist, spine, body);
  const fromPalm = outOfTrunk(add(wrist, scale(fingers, 9)), spine, body);
  return length(fromPalm) > length(fromWrist) ? fromPalm : fromWrist;
}
