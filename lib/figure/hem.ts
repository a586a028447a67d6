import type { Mesh } from "./mesh";
import type { Frame, Skeleton } from "./skeleton";
import { dot, rotate, smoothstep } from "./vector";

/**
 * The lower edge of the shirt. It hangs level below the hip joints; where the thighs come forward it slides up in front, into the fold
 * of the hips, and stays low behind. Between the thighs it is stretched from one to the other and hardly sags.
 */
export function hemHeight(skeleton: Skeleton): (x: number, z: number) => number {
  const { pelvis, leftThigh, rightThigh } = skeleton.frames;
  const forward = (thigh: Frame) => -dot(thigh.axes[1], pelvis.axes[2]);
  const folded = smoothstep((forward(leftThigh) + forward(rightThigh)) / 2);
  return (x, z) => {
    const inLap = 2.6 * Math.exp(-((x / 9) ** 4)) * smoothstep(z / 5);
    return -3 + folded * (inLap + Math.min(6.4, Math.max(3, 0.42 * (z + 12))));
  };
}

/** Over this height above its edge the cloth of the shirt turns in, and by how much at the edge, cm. */
const turnsIn = { over: 3.6, by: 0.85 } as const;

/** Lets the shirt fall in on the hips at its edge: cloth hangs around, it does not stand off like paper. Changes the mesh. */
export function tuckHem(mesh: Mesh, { frames }: Skeleton, hem: (x: number, z: number) => number): void {
  const { positions, locals } = mesh;
  for (let index = 0; index < positions.length; index += 3) {
    const [x = 0, y = 0, z = 0] = locals.slice(index, index + 3);
    const above = y - hem(x, z);
    if (above > turnsIn.over) continue;
    // In front it lies on the thighs.
    const by = turnsIn.by * (1 - 0.85 * Math.min(1, Math.max(0, z / 6)));
    const inward = (by * (1 - Math.max(0, above) / turnsIn.over) ** 2) / (Math.hypot(x, z) || 1);
    const shift = rotate(frames.pelvis.axes, [-x * inward, 0, -z * inward]);
    for (let axis = 0; axis < 3; axis++) positions[index + axis] = (positions[index + axis] ?? 0) + (shift[axis] ?? 0);
  }
}
