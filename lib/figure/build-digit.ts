import { type Detail, loft, type Mesh, type Ring } from "./mesh";
import type { PairedPart } from "./part";
import { type Frame, pointIn } from "./skeleton";
import { compose, type Mat3, mixFrames } from "./vector";

/** A bone of a finger: how it is turned against the one before, and its length, cm. */
type DigitBone = { bend: Mat3; length: number };

/**
 * A finger, thumb or toe as one skin around a chain of bones along -y; `radii` are those at the joints and at the tip, cm. Its
 * joints are rounded: the cross-section there is turned half as far as the bone after it. `broad` is its breadth (z) by its thickness (x).
 */
export function bentDigit(
  start: Frame,
  bones: readonly DigitBone[],
  radii: readonly number[],
  part: PairedPart,
  detail: Detail,
  broad = 1,
): Mesh {
  const rings: Ring[] = [];
  let origin = start.origin;
  let axes = start.axes;
  let along = 0;
  const push = (at: Frame, radius: number) =>
    rings.push({ ...at, halfWidth: radius, front: radius * broad, back: radius * broad, along: -along });
  bones.forEach(({ bend, length }, index) => {
    const turned = compose(axes, bend);
    const [own, next] = [radii[index] ?? 1, radii[index + 1] ?? 1];
    push({ origin, axes: mixFrames(axes, turned, 0.5) }, own);
    const bone: Frame = { origin, axes: turned };
    along += length / 2;
    push({ origin: pointIn(bone, [0, -length / 2, 0]), axes: turned }, (own + next) / 2);
    along += length / 2;
    origin = pointIn(bone, [0, -length, 0]);
    axes = turned;
  });
  const tip = radii.at(-1) ?? 1;
  push({ origin, axes }, tip);
  return loft(rings, 10, { first: (radii[0] ?? 1) * 0.9, last: tip * 0.95 }, { part, material: "skin" }, detail);
}
