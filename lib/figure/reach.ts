import { add, dot, frameFromYZ, heading, type Mat3, normalize, reject, scale, subtract, type Vec3 } from "./vector";

/** Two bones from a root joint to an end: the joint between them, the end, and the frames of both bones. */
export type Reach = {
  middle: Vec3;
  end: Vec3;
  upper: Mat3;
  lower: Mat3;
  /** How far the target lay out of reach, in centimeters; 0 when it was reached. */
  missedBy: number;
};

/**
 * Bends two bones so that the end reaches the target, with the middle joint on the side of `pole`. The y axis of
 * each bone's frame runs from its end back to its root; z lies toward the pole (`bendSign` 1, a knee) or away from it
 * (-1, an elbow).
 */
export function reach(
  root: Vec3,
  target: Vec3,
  pole: Vec3,
  upperLength: number,
  lowerLength: number,
  bendSign: 1 | -1,
): Reach {
  const { direction, distance } = heading(root, target);
  // A limb is never quite straight: that keeps the direction of the bend defined.
  const longest = upperLength + lowerLength - 0.05;
  const span = Math.min(distance, longest);
  const along = (upperLength ** 2 - lowerLength ** 2 + span * span) / (2 * span);
  const aside = Math.sqrt(Math.max(0, upperLength ** 2 - along * along));
  const bend = normalize(reject(pole, direction));
  const middle = add(root, add(scale(direction, along), scale(bend, aside)));
  const end = add(root, scale(direction, span));
  const forward = scale(bend, bendSign);
  return {
    middle,
    end,
    upper: frameFromYZ(subtract(root, middle), forward),
    lower: frameFromYZ(subtract(middle, end), forward),
    missedBy: Math.max(0, distance - longest),
  };
}

/** The angle between two directions, degrees. */
export function angleBetween(a: Vec3, b: Vec3): number {
  const cosine = dot(normalize(a), normalize(b));
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}
