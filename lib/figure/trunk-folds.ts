import type { Body } from "./body";
import { along, degree, type Fold, onShirtOf } from "./fold";
import type { Skeleton } from "./skeleton";
import { smoothstep, unrotate } from "./vector";

/** Folds of the shirt that tell what the trunk does: diagonals for a turn, short arcs where it bends. */
export function trunkFolds(skeleton: Skeleton, body: Body): Fold[] {
  return [...turnFolds(skeleton, body), ...bendFolds(skeleton, body)];
}

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
  const at = onShirtOf(skeleton, body);
  // Angles grow from the left over the front to the right, so a turn to the left makes them shrink with height.
  const slant = -Math.sign(turn) * (38 + 22 * strength);
  return turnStarts.map(({ degrees, from, to }) => ({
    weight: strength,
    on: "shirt",
    under: 0.8,
    points: along((t) => at(from + (to - from) * t, degrees * -Math.sign(turn) + 90 + slant * (t - 0.35))),
  }));
}

/** Degrees from the front toward the side that is left behind, and heights of both ends. */
const turnStarts = [
  { degrees: -40, from: 6, to: 22 },
  { degrees: 4, from: 9, to: 28 },
  { degrees: 46, from: 13, to: 30 },
  { degrees: 135, from: 8, to: 25 },
  { degrees: 200, from: 12, to: 29 },
  { degrees: 250, from: 6, to: 20 },
] as const;

/** Cloth is pushed together on the side to which the trunk bends. */
function bendFolds(skeleton: Skeleton, body: Body): Fold[] {
  const { forward, toLeft, turn } = trunkBend(skeleton);
  if (forward < -bentBack) return [furrow(skeleton, body)];
  const strength = smoothstep((Math.hypot(forward, toLeft) - 16) / 30);
  if (strength === 0) return [];
  const at = onShirtOf(skeleton, body);
  const toward = Math.atan2(forward, toLeft) / degree;
  return bendHeights.map(({ y, off, half }) => ({
    weight: strength * 0.9,
    on: "shirt",
    under: 0.8,
    points: along((t) =>
      at(
        y + 1.6 * (2 * t - 1) ** 2 - turn * 0.03 * (t - 0.5),
        toward + off + half * (0.6 + 0.4 * strength) * (2 * t - 1),
      ),
    ),
  }));
}

/** From here on (degrees) the trunk is bent back: then the shirt sinks in along the spine, which also tells a back from a belly. */
const bentBack = 12;

function furrow(skeleton: Skeleton, body: Body): Fold {
  const at = onShirtOf(skeleton, body);
  return { weight: 0.8, on: "shirt", under: 0.8, points: along((t) => at(6 + 24 * t, -90)) };
}

const bendHeights = [
  { y: 11, off: -34, half: 20 },
  { y: 13.5, off: 40, half: 22 },
  { y: 17.5, off: -46, half: 16 },
] as const;
