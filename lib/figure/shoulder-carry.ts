import type { Body } from "./body";
import type { Mesh } from "./mesh";
import type { Side } from "./pose";
import type { Skeleton } from "./skeleton";
import { chestY } from "./solve-spine";
import { rotate, scale, smoothstep, subtract, unrotate, type Vec3 } from "./vector";

/** Moves the upper trunk along with the shoulder joints. */
export function shoulderCarry(mesh: Mesh, skeleton: Skeleton, body: Body): void {
  const carriedBy = carriedByShoulders(skeleton, body);
  const { positions, locals } = mesh;
  for (let index = 0; index < positions.length; index += 3) {
    const shift = carriedBy(locals[index] ?? 0, locals[index + 1] ?? 0);
    if (!shift) continue;
    for (let axis = 0; axis < 3; axis++) positions[index + axis] = (positions[index + axis] ?? 0) + (shift[axis] ?? 0);
  }
}

/**
 * How far a point of the straight trunk (x to the left, y up) is carried along: the slope of the neck rises with a raised arm, and
 * the chest follows a shoulder that is drawn forward or back. The pull fades toward the breastbone and down the ribs.
 */
export function carriedByShoulders(skeleton: Skeleton, body: Body): (x: number, y: number) => Vec3 | null {
  const { chest } = skeleton.frames;
  const shiftOf = (side: Side): Vec3 => {
    const sign = side === "left" ? 1 : -1;
    const rest: Vec3 = [sign * body.shoulder[0], body.shoulder[1] - chestY, body.shoulder[2]];
    const now = unrotate(chest.axes, subtract(skeleton.frames[`${side}UpperArm`].origin, chest.origin));
    return rotate(chest.axes, subtract(now, rest));
  };
  const shifts = { left: shiftOf("left"), right: shiftOf("right") };
  return (x, y) => {
    const weight = smoothstep((Math.abs(x) - 3) / 11) * smoothstep((y - 34) / 10);
    return weight === 0 ? null : scale(x > 0 ? shifts.left : shifts.right, weight);
  };
}
