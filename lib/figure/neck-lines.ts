import type { Body } from "./body";
import { headFrame } from "./build-head";
import { pointIn, type Skeleton } from "./skeleton";
import { smoothstep, unrotate, type Vec3 } from "./vector";

/** Lines on the bare neck, in the world; `weight` 0 to 1 says how strongly they show. */
export type NeckLine = { points: readonly Vec3[]; weight: number };

/** How far the head is nodded on the neck (degrees, chin toward throat positive) and turned against the chest (to the left). */
export function headBend(skeleton: Skeleton, body: Body): { nod: number; turn: number } {
  const { head, chest } = skeleton.frames;
  const top = skeleton.neck[skeleton.neck.length - 1];
  if (!top) return { nod: 0, turn: 0 };
  const up = unrotate(top.axes, head.axes[1]);
  const ahead = unrotate(chest.axes, head.axes[2]);
  return {
    nod: (Math.atan2(up[2], up[1]) * 180) / Math.PI + body.neckLean,
    turn: (Math.atan2(ahead[0], ahead[2]) * 180) / Math.PI,
  };
}

/** The long neck muscle that stands out when the head turns, and the fold under a chin that is drawn in. */
export function neckLines(skeleton: Skeleton, body: Body): NeckLine[] {
  const { nod, turn } = headBend(skeleton, body);
  const lines: NeckLine[] = [];
  const frame = headFrame(skeleton, body);
  const turned = smoothstep((Math.abs(turn) - 22) / 30);
  if (turned > 0) {
    // From behind the ear of the far side down to the notch of the breastbone.
    const side = turn > 0 ? -1 : 1;
    const from = pointIn(frame, [side * 6.2, -6.4, -1.4]);
    const to = pointIn(skeleton.frames.chest, [side * 1.4, -0.8, 5]);
    const steps = 10;
    lines.push({
      weight: turned,
      points: Array.from({ length: steps + 1 }, (_, step): Vec3 => {
        const t = 0.12 + (0.82 * step) / steps;
        return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t, from[2] + (to[2] - from[2]) * t];
      }),
    });
  }
  const tucked = tuck(nod);
  if (tucked > 0) {
    for (const side of [1, -1]) {
      lines.push({
        weight: tucked,
        points: chinFold.map(([x, y, z]) => pointIn(frame, [side * x, y, z])),
      });
    }
  }
  return lines;
}

/** How far the chin is drawn in, 0 to 1. */
export function tuck(nod: number): number {
  return smoothstep((nod - 5) / 12);
}

/** Under the jaw, from below the ear forward, in the head's axes. */
const chinFold: readonly Vec3[] = [
  [5.9, -9.4, 0.6],
  [5.5, -10.6, 2.2],
  [4.8, -11.5, 3.8],
  [3.6, -12.2, 5.0],
];
