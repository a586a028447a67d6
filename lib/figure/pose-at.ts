import type { Figure } from "./figure";
import { mixPoses } from "./mix-poses";
import type { Pose } from "./pose";

/** The pose at a place of the movement: 0 is the first key pose, 1.5 lies between the second and the third. */
export function poseAt(figure: Figure, place: number): Pose {
  const last = figure.poses.length - 1;
  const index = Math.min(Math.max(0, last - 1), Math.max(0, Math.floor(place)));
  const from = figure.poses[index];
  const to = figure.poses[Math.min(last, index + 1)];
  if (!from || !to) throw new Error(`${figure.id} has no poses`);
  return mixPoses(from, to, place - index);
}
