import { alongFinger, type FingerChain, fingerChains } from "./finger-chain";
import type { Fingers, Side } from "./pose";
import type { Frame } from "./skeleton";
import { add, dot, mixVec, normalize, scale, type Vec3 } from "./vector";

/** Shares of a finger's length between which two fingers that lie together are parted by a line. */
const [from, to] = [0.1, 0.9];
const steps = 12;

/**
 * The grooves between neighboring fingers, as lines in space (cm) on the side of the hand that `toViewer` (a unit vector) sees: none for
 * points where the hand is seen edge-on. Drawn as strokes of the pen they stay clean at a size where the borders of the pieces clot.
 */
export function fingerLines(hand: Frame, side: Side, pose: Fingers, size: number, toViewer: Vec3): Vec3[][] {
  const chains = fingerChains(hand, side, pose, size);
  return chains.slice(1).map((finger, index) => {
    const before = chains[index] ?? finger;
    return Array.from({ length: steps + 1 }, (_, step) =>
      groovePoint(before, finger, from + ((to - from) * step) / steps, toViewer),
    ).filter((point) => point !== null);
  });
}

function groovePoint(one: FingerChain, other: FingerChain, share: number, toViewer: Vec3): Vec3 | null {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const a = alongFinger(shorter, share);
  const b = alongFinger(longer, (share * shorter.length) / longer.length);
  const back = normalize(mixVec(a.axes[0], b.axes[0], 0.5));
  const facing = dot(back, toViewer);
  if (Math.abs(facing) < 0.3) return null;
  const lift = Math.sign(facing) * Math.min(one.radius, other.radius) * 0.7;
  return add(mixVec(a.origin, b.origin, 0.5), scale(back, lift));
}
