import { smoothstep } from "./vector";

/**
 * The round neckline of a shirt: the height along the trunk at which it ends, by the direction around the neck. High at the
 * nape (the seventh neck vertebra), highest on the shoulder, low over the notch of the breastbone. One rule on one surface:
 * from every side the collar is one line.
 */
export function collarHeight(x: number, z: number): number {
  // 0 in front, 1 to the side, 2 behind.
  const around = Math.atan2(Math.abs(x), z - collarAxisZ) / (Math.PI / 2);
  if (around < 1) return collar.front + (collar.side - collar.front) * smoothstep(around ** 0.9);
  return collar.side + (collar.back - collar.side) * smoothstep(around - 1);
}

/** Centimeters above the hip joints, along the straight trunk and neck. */
const collar = { front: 45, side: 54, back: 54.2 } as const;
const collarAxisZ = -1.6;
