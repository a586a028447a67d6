import type { Body } from "./body";
import { shirtRing } from "./build-trunk";
import { onRing } from "./mesh";
import type { Side } from "./pose";
import { pointIn, type Skeleton } from "./skeleton";
import { dot, rotate, smoothstep, unrotate, type Vec3 } from "./vector";

/** A fold as a line in the world; `weight` 0 to 1 says how strongly it shows. */
export type Fold = { points: readonly Vec3[]; weight: number; on: "shirt" | "trousers" };

/** Folds that tell what the trunk does: diagonals for a turn, short arcs where it bends, creases at a bent hip. */
export function clothFolds(skeleton: Skeleton, body: Body): Fold[] {
  return [...turnFolds(skeleton, body), ...bendFolds(skeleton, body), ...hipFolds(skeleton, body)];
}

const degree = Math.PI / 180;

/** How far the chest is turned (to the left) and bent (forward, to the left) against the pelvis, degrees. */
function trunkBend({ frames }: Skeleton): { turn: number; forward: number; toLeft: number } {
  const { pelvis, chest } = frames;
  const up = unrotate(pelvis.axes, chest.axes[1]);
  const ahead = unrotate(pelvis.axes, chest.axes[2]);
  return {
    turn: Math.atan2(ahead[0], ahead[2]) / degree,
    forward: Math.atan2(up[2], up[1]) / degree,
    toLeft: Math.atan2(up[0], up[1]) / degree,
  };
}

/** The shirt is pulled along the turn: from the hip that stays behind up toward the shoulder that leads. */
function turnFolds(skeleton: Skeleton, body: Body): Fold[] {
  const { turn } = trunkBend(skeleton);
  const strength = smoothstep((Math.abs(turn) - 14) / 30);
  if (strength === 0) return [];
  // Angles grow from the left over the front to the right, so a turn to the left makes them shrink with height.
  const slant = -Math.sign(turn) * (38 + 22 * strength);
  return turnStarts.map(({ at, from, to }) => ({
    weight: strength,
    on: "shirt",
    points: onShirt(skeleton, body, (t) => ({
      y: from + (to - from) * t,
      degrees: at * -Math.sign(turn) + 90 + slant * (t - 0.35),
    })),
  }));
}

/** Degrees from the front toward the side that is left behind, and heights of both ends. */
const turnStarts = [
  { at: -40, from: 6, to: 22 },
  { at: 4, from: 9, to: 28 },
  { at: 46, from: 13, to: 30 },
  { at: 135, from: 8, to: 25 },
  { at: 200, from: 12, to: 29 },
  { at: 250, from: 6, to: 20 },
] as const;

/** Cloth is pushed together on the side to which the trunk bends. */
function bendFolds(skeleton: Skeleton, body: Body): Fold[] {
  const { forward, toLeft, turn } = trunkBend(skeleton);
  const bend = Math.hypot(forward, toLeft);
  const strength = smoothstep((bend - 16) / 30);
  if (strength === 0) return [];
  const toward = Math.atan2(forward, toLeft) / degree;
  return bendHeights.map(({ y, off, half }) => ({
    weight: strength * 0.9,
    on: "shirt",
    points: onShirt(skeleton, body, (t) => ({
      y: y + 1.6 * (2 * t - 1) ** 2 - turn * 0.03 * (t - 0.5),
      degrees: toward + off + half * (0.6 + 0.4 * strength) * (2 * t - 1),
    })),
  }));
}

const bendHeights = [
  { y: 11, off: -34, half: 20 },
  { y: 13.5, off: 40, half: 22 },
  { y: 17.5, off: -46, half: 16 },
] as const;

/** Creases that run from the crotch toward the outer hip when the thigh comes forward. */
function hipFolds(skeleton: Skeleton, body: Body): Fold[] {
  return (["left", "right"] as const).flatMap((side: Side): Fold[] => {
    const { pelvis } = skeleton.frames;
    const thigh = skeleton.frames[`${side}Thigh`];
    const strength = smoothstep((-dot(thigh.axes[1], rotate(pelvis.axes, [0, 0, 1])) - 0.55) / 0.4);
    if (strength === 0) return [];
    const out = (side === "left" ? 1 : -1) * (body.hipX / 8.6);
    const depth = (body.limbs.thigh[1]?.[2] ?? 8.9) - 0.15;
    return hipLines.map((line) => ({
      weight: strength * 0.8,
      on: "trousers",
      points: line.map(([x, along]) =>
        pointIn(thigh, [out * x, -along, depth * Math.sqrt(Math.max(0, 1 - (x / 8.9) ** 2))]),
      ),
    }));
  });
}

/** Across the thigh to the outside, and along it, cm. */
const hipLines = [
  [
    [-6.4, 5.6],
    [-5, 6.6],
    [-3.2, 7.3],
    [-1, 7.6],
    [1, 7.4],
  ],
  [
    [-6.8, 8.4],
    [-5.6, 9.6],
    [-4.2, 10.4],
    [-2.6, 10.8],
  ],
] as const;

function onShirt(skeleton: Skeleton, body: Body, at: (share: number) => { y: number; degrees: number }): Vec3[] {
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const { y, degrees } = at(step / steps);
    const ring = shirtRing(skeleton, body, y);
    return pointIn(ring, onRing(ring, degrees * degree));
  });
}
