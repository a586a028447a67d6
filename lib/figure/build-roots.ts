import type { Body } from "./body";
import { type Detail, ellipsoid, type Mesh, roundCone } from "./mesh";
import { single } from "./part";
import type { Side } from "./pose";
import { pointIn, type Skeleton } from "./skeleton";
import type { Vec3 } from "./vector";

/** The slope of the neck, the chest muscle and the broad back muscle reach over to the arm: they make shoulder and armpit. */
export function buildShoulder(skeleton: Skeleton, body: Body, side: Side, detail: Detail): Mesh[] {
  const sign = side === "left" ? 1 : -1;
  const { chest } = skeleton.frames;
  const upperArm = skeleton.frames[`${side}UpperArm`];
  const width = body.shoulder[0] / 16;
  const raise = skeleton.armRaise[side];
  const inChest = (x: number, y: number, z: number) => pointIn(chest, [sign * x * width, y, z]);
  const cap = (body.limbs.sleeve[0]?.[1] ?? 5.1) * 0.84;
  const slope = (from: Vec3, to: Vec3, radii: readonly [number, number]) =>
    roundCone(from, to, radii, { part: single.torso, material: "shirt" }, detail);
  return [
    slope(inChest(8.6, -0.9, -1.4), upperArm.origin, [4 * width, 3.9 * width]),
    slope(inChest(9.4, -3.6, -4.4), pointIn(upperArm, [0, -1, -0.8]), [5 * width, 4.2 * width]),
    slope(inChest(9.2, -6, 1.2), pointIn(upperArm, [0, -3, 0.2]), [6.0 * width, cap]),
    slope(inChest(10.2, -9.5, -1.6), pointIn(upperArm, [0, -6.5, 0]), [5.8 * width, cap - 0.4]),
    // Cloth and the edge of the broad back muscle, stretched under a raised arm.
    slope(inChest(10.4, -14, -1), pointIn(upperArm, [0, -6.5 - 3.5 * raise, 0]), [4.4 * width, cap - 0.7]),
  ];
}

/** A buttock, which runs on into the back of the thigh however the hip is bent. */
export function buildButtock(skeleton: Skeleton, body: Body, side: Side, detail: Detail): Mesh[] {
  const sign = side === "left" ? 1 : -1;
  const { pelvis } = skeleton.frames;
  const thigh = skeleton.frames[`${side}Thigh`];
  const size = body.hipX / 8.6;
  const center: Vec3 = [sign * 7.2, -3.4, -3.4];
  const kind = { part: single.torso, material: "trousers" } as const;
  return [
    ellipsoid(pelvis, center, [8.4 * size, 8.2, 8.0], kind, detail),
    roundCone(
      pointIn(pelvis, [center[0], center[1] - 0.6, center[2] + 0.8]),
      pointIn(thigh, [0, -11, -0.9]),
      [7.6 * size, 7.0 * size],
      kind,
      detail,
    ),
  ];
}
