import type { HairStyle } from "./body";
import { lineAt } from "./table";

/** Rings of the head from chin to crown: height over the head's center, half width, front, back (cm, before scale). */
export const headRings = [
  [-11.6, 1.6, 6.4, -4.2],
  [-10.9, 3.2, 8.1, -0.4],
  [-9.8, 4.5, 9.1, 1.5],
  [-8.3, 5.3, 8.5, 3.6],
  [-7.2, 5.8, 9.0, 5],
  [-6.2, 6.1, 8.95, 6.2],
  [-5.3, 6.4, 9.2, 7.2],
  [-4, 6.65, 8.7, 8.2],
  [-2.6, 6.9, 8.7, 8.9],
  [0, 7.3, 8.35, 9.6],
  [2.2, 7.5, 9.15, 10],
  [5, 7.4, 8.9, 9.9],
  [7.5, 6.6, 7.8, 9.0],
  [9.4, 5.2, 5.9, 7.2],
  [10.7, 3.4, 3.7, 4.8],
  [11.4, 1.4, 1.4, 2],
] as const;

/** From the bridge to the base of the nose: height, half width, place of the middle, depth in front. */
export const noseRings = [
  [2.2, 0.7, 8.2, 0.9],
  [0, 0.85, 8.4, 1.4],
  [-1.6, 1.2, 8.5, 2.3],
  [-2.7, 1.7, 8.5, 2.7],
  [-3.5, 1.3, 8.4, 1.6],
] as const;

/** The lower edge of the hair, from the back of the head (z -9) over the ear to the forehead. */
const hairlines: Record<HairStyle, readonly (readonly [z: number, y: number])[]> = {
  bun: [
    [-9, -7.4],
    [-5, -6.4],
    [-2.8, -3.6],
    [-1.2, 0.4],
    [0.2, 0.8],
    [0.9, -1.0],
    [1.9, -0.6],
    [2.8, 2.4],
    [4.6, 4.6],
    [7, 6.2],
    [12, 7.2],
  ],
  short: [
    [-9, -5.6],
    [-5.5, -4.8],
    [-3, -2.2],
    [-1.4, 1.2],
    [0.1, 1.4],
    [0.7, -1.4],
    [1.7, -1.2],
    [2.3, 2.9],
    [3.6, 5.0],
    [5.4, 5.9],
    [12, 6.4],
  ],
};

/**
 * The height at which hair begins at a place of the head. The nape is rounded; a younger forehead has a soft arch with
 * a parting, an older one bays at the temples.
 */
export function hairlineAt(style: HairStyle, x: number, z: number): number {
  const inFront = Math.min(1, Math.max(0, z / 3));
  const behind = Math.min(1, Math.max(0, (-z - 3) / 4));
  const nape = 0.05 * x * x * behind;
  const base = lineAt(hairlines[style], z) + 0.9 + nape;
  if (style === "bun") {
    const parting = Math.exp(-(((x - 1.8) / 0.9) ** 2));
    return base + inFront * (0.7 * parting - 0.05 * x * x);
  }
  const temple = Math.exp(-(((Math.abs(x) - 4.3) / 1.5) ** 2));
  return base + inFront * (1.3 * temple - 0.02 * x * x);
}
