import { limb } from "./build-limbs";
import type { Detail, Mesh } from "./mesh";
import { paired } from "./part";
import type { Fingers, Side } from "./pose";
import { type Frame, pointIn } from "./skeleton";
import { aroundX, aroundZ, compose } from "./vector";

/** Index to little finger: place across the palm, length, radius, how far it starts below the knuckle line. */
const fingers = [
  { name: "finger1", across: 3.05, length: 7.4, radius: 1.0, lower: 0.3 },
  { name: "finger2", across: 1.0, length: 8.2, radius: 1.03, lower: 0 },
  { name: "finger3", across: -1.05, length: 7.6, radius: 1.0, lower: 0.15 },
  { name: "finger4", across: -2.95, length: 6.0, radius: 0.9, lower: 0.6 },
] as const;

/** A hand: fingers along -y, palm toward the middle of the body, thumb along z. */
export function buildHand(frame: Frame, side: Side, pose: Fingers, size: number, detail: Detail): Mesh[] {
  const sign = side === "left" ? 1 : -1;
  const { curl = 14, spread = 3, thumb = 38 } = pose;
  const sized = (rings: readonly (readonly [number, number, number, number])[]) =>
    rings.map(
      ([along, halfWidth, front, back]) => [along * size, halfWidth * size, front * size, back * size] as const,
    );
  const palm = limb(
    frame,
    sized([
      [-0.5, 1.9, 2.5, 2.5],
      [2, 1.7, 3.1, 3.1],
      [5, 1.6, 4.0, 3.8],
      [8, 1.45, 4.1, 3.95],
      [9, 1.3, 4.0, 3.8],
    ]),
    { first: 1.6, last: 0.8 },
    18,
    paired("palm", side),
    "skin",
    detail,
  );
  const meshes = [palm];
  fingers.forEach((finger, index) => {
    const { length, radius } = finger;
    const part = paired(finger.name, side);
    const bend = curl * (1 + index * 0.06);
    const near: Frame = {
      origin: pointIn(frame, [0, (-8.5 + finger.lower) * size, finger.across * size]),
      axes: compose(frame.axes, compose(aroundX(-(1.5 - index) * spread), aroundZ(-sign * bend))),
    };
    const nearLength = length * 0.54;
    const far: Frame = {
      origin: pointIn(near, [0, -nearLength * size, 0]),
      axes: compose(near.axes, aroundZ(-sign * curl * 1.25)),
    };
    const round = (along: number, r: number) => [along, r, r, r] as const;
    meshes.push(
      limb(
        near,
        sized([round(-0.4, radius * 1.02), round(nearLength / 2, radius), round(nearLength, radius * 0.97)]),
        { first: 0.9, last: 0.9 },
        10,
        part,
        "skin",
        detail,
      ),
      limb(
        far,
        sized([round(0, radius * 0.97), round(length * 0.28, radius * 0.9), round(length * 0.46, radius * 0.72)]),
        { first: 0.9, last: radius * 0.72 },
        10,
        part,
        "skin",
        detail,
      ),
    );
  });
  const thumbFrame: Frame = {
    origin: pointIn(frame, [-sign * 0.6 * size, -2.2 * size, 2.4 * size]),
    axes: compose(frame.axes, compose(aroundX(-thumb), aroundZ(-sign * 12))),
  };
  meshes.push(
    limb(
      thumbFrame,
      sized([
        [0, 1.6, 1.6, 1.6],
        [3.2, 1.35, 1.35, 1.35],
        [6.2, 1.0, 1.0, 1.0],
      ]),
      { first: 1.5, last: 0.95 },
      12,
      paired("thumb", side),
      "skin",
      detail,
    ),
  );
  return meshes;
}
