import { type Detail, ellipsoid, type Mesh } from "./mesh";
import { single } from "./part";
import type { Frame } from "./skeleton";
import { add, aroundX, normalize, rotate, type Vec3 } from "./vector";

/** Where the bun sits, its half sizes (flat along the head), and how far its axis leans back; cm and degrees. */
const center: Vec3 = [0, 13.0, -6.2];
const radii: Vec3 = [4.0, 3.6, 3.8];
const turned = aroundX(-26);

export function buildBun(frame: Frame, detail: Detail): Mesh {
  return ellipsoid(frame, center, radii, { part: single.bun, material: "hair" }, detail, turned);
}

/** A point of the bun's surface in the head's axes, in a direction from its middle; the bun's own axes, y to its tip. */
export function bunPoint(toward: Vec3): Vec3 {
  const [x, y, z] = normalize(toward);
  return add(center, rotate(turned, [radii[0] * x, radii[1] * y, radii[2] * z]));
}
