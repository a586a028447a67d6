import { along, type Fold } from "./fold";
import { pointIn, type Skeleton } from "./skeleton";
import { mix } from "./vector";

/** Under a sole: how far outward and how far ahead of the ankle, at the start, in the middle and at the end, cm. */
const courses = [
  // The edge of the ball behind the toes.
  [
    [-3.6, 11.2],
    [0.2, 12.4],
    [4.0, 9.8],
  ],
  // The arch.
  [
    [-1.9, 1.2],
    [0.3, 5.4],
    [-2.2, 9.0],
  ],
] as const;

const under = -6.7;

/** The lines that make heel, arch and ball of a bare sole. */
export function soleLines(skeleton: Skeleton): Fold[] {
  return (["left", "right"] as const).flatMap((side) => {
    const foot = skeleton.frames[`${side}Foot`];
    const outward = side === "left" ? 1 : -1;
    return courses.map(([start, middle, end]): Fold => {
      const curve = (axis: 0 | 1, t: number) =>
        mix(mix(start[axis], middle[axis], t), mix(middle[axis], end[axis], t), t);
      return {
        weight: 0.5,
        on: "skin",
        parts: ["foot"],
        under: 1.2,
        points: along((t) => pointIn(foot, [outward * curve(0, t), under, curve(1, t)])),
      };
    });
  });
}
