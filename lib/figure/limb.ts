import type { LimbRing } from "./limb-shapes";
import { type Detail, type Ends, loft, type MaterialAt, type Mesh, type Ring } from "./mesh";
import type { Material, PairedPart } from "./part";
import { type Frame, pointIn } from "./skeleton";

/** The length over which a limb that begins aside finds to its bone, cm. */
const leanOver = 8;

/** A limb along -y of its bone's frame. */
export function limb(
  frame: Frame,
  rings: readonly LimbRing[],
  ends: Ends,
  segments: number,
  part: PairedPart,
  material: Material | MaterialAt,
  detail: Detail,
  /** How far the beginning lies aside of the bone, cm along x. */
  lean = 0,
): Mesh {
  const placed: Ring[] = rings.map(([along, halfWidth, front, back]) => ({
    shiftX: lean * Math.max(0, 1 - along / leanOver),
    origin: pointIn(frame, [0, -along, 0]),
    axes: frame.axes,
    halfWidth,
    front,
    back,
    along: -along,
  }));
  return loft(placed, segments, ends, { part, material }, detail);
}

/** Half the width of a limb where it begins (0) or ends (-1), cm. */
export function halfWidthAt(rings: readonly LimbRing[], index: 0 | -1): number {
  return rings.at(index)?.[1] ?? 4;
}
