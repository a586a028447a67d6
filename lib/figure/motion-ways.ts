import type { Body } from "./body";
import { type Camera, project } from "./camera";
import type { Figure } from "./figure";
import { mixPoses } from "./mix-poses";
import type { FrameName, Pose } from "./pose";
import { pointIn } from "./skeleton";
import { solvePose } from "./solve-pose";
import type { Vec3 } from "./vector";

/** One way of a movement out from the start: the poses it passes and the number of the last one. */
export type Way = { poses: readonly Pose[]; goal: number };

/** The ways of one repetition. Throws when a way names a pose that does not exist. */
export function waysOf(figure: Figure): Way[] {
  const ways = figure.ways ?? [figure.poses.map((_, index) => index)];
  return ways.map((numbers) => {
    const poses = numbers.map((number) => {
      const pose = figure.poses[number];
      if (!pose) throw new Error(`${figure.id} has no pose ${number}`);
      return pose;
    });
    return { poses, goal: numbers[numbers.length - 1] ?? 0 };
  });
}

/** The pose at a place of a way: 0 is the start, 1 the second pose it passes, 0.5 halfway between. */
export function poseOnWay({ poses }: Way, place: number): Pose {
  const index = Math.max(0, Math.min(poses.length - 2, Math.floor(place)));
  const from = poses[index];
  if (!from) throw new Error("a way needs a pose");
  return mixPoses(from, poses[index + 1] ?? from, place - index);
}

/** How long a way is and where to stop on it for even steps. */
export type WayMeasure = { length: number; placesFor: (steps: number) => number[] };

const samples = 48;
/** What the eye follows: joints, and for what turns in place, points that stick out (cm). */
const followed: readonly (readonly [FrameName, Vec3])[] = [
  ["head", [0, 6, 12]],
  ["head", [9, 6, 0]],
  ["chest", [0, 0, 12]],
  ["chest", [16, -10, 0]],
  ["pelvis", [0, 0, 10]],
  ["leftForearm", [0, 0, 0]],
  ["rightForearm", [0, 0, 0]],
  ["leftHand", [0, -10, 0]],
  ["rightHand", [0, -10, 0]],
  ["leftShank", [0, 0, 0]],
  ["rightShank", [0, 0, 0]],
  ["leftFoot", [0, 0, 0]],
  ["rightFoot", [0, 0, 0]],
];

/**
 * Measures a way as the eye sees it, in cm of the picture: from one step to the next, the point that moves most counts. Even
 * steps by that measure look even, whatever the numbers of the poses are.
 */
export function measureWay(way: Way, body: Body, camera: Camera): WayMeasure {
  const last = way.poses.length - 1;
  const lengths: number[] = [];
  let before: Vec3[] | null = null;
  for (let sample = 0; sample <= samples; sample++) {
    const { frames } = solvePose(poseOnWay(way, (sample / samples) * last), body);
    const points = followed.map(([frame, at]) => project(camera, pointIn(frames[frame], at)));
    const earlier = before;
    const step = earlier ? Math.max(...points.map(([x, y], index) => distance([x, y], earlier[index]))) : 0;
    lengths.push((lengths[sample - 1] ?? 0) + step);
    before = points;
  }
  const length = lengths[samples] ?? 0;
  const placeAt = (target: number) => {
    const upper = Math.max(
      1,
      lengths.findIndex((one) => one >= target),
    );
    const [from, to] = [lengths[upper - 1] ?? 0, lengths[upper] ?? 0];
    const share = to > from ? (target - from) / (to - from) : 0;
    return ((upper - 1 + share) / samples) * last;
  };
  return {
    length,
    placesFor: (steps) =>
      Array.from({ length: steps + 1 }, (_, step) => (step === steps ? last : placeAt((length * step) / steps))),
  };
}

function distance([x, y]: readonly [number, number], other: Vec3 | undefined): number {
  return other ? Math.hypot(x - other[0], y - other[1]) : 0;
}
