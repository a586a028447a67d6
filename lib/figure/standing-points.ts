import { curvesIn, type MotionOutline } from "./motion-outline";
import type { MotionShape } from "./motion-shape";

/** For each shape, which of its points stand still (1): those of curves that the other frame has in the same place and slot. */
export function standingPoints(shapes: readonly MotionShape[], others: readonly MotionShape[]): Uint8Array[] {
  const known = new Set<string>();
  for (const { outline, slot } of others) {
    for (let curve = 0; curve < curvesIn(outline); curve++) {
      known.add(curveKey(slot, outline, curve)).add(curveKey(slot, outline, curve, true));
    }
  }
  return shapes.map(({ outline, slot, points }) => {
    const still = new Uint8Array(points.count);
    for (let curve = 0; curve < curvesIn(outline); curve++) {
      if (known.has(curveKey(slot, outline, curve))) still.fill(1, curve * 3, curve * 3 + 4);
    }
    return still;
  });
}

/** The points of straight stretches are thirds of whole numbers. */
const parts = 3;

function curveKey(slot: number, { at }: MotionOutline, curve: number, isReversed = false): string {
  let key = String(slot);
  for (let index = 0; index < 8; index += 2) {
    const from = curve * 6 + (isReversed ? 6 - index : index);
    key += ` ${Math.round((at[from] ?? 0) * parts)} ${Math.round((at[from + 1] ?? 0) * parts)}`;
  }
  return key;
}
