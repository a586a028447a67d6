/** A point or a direction: centimeters, x to the subject's left, y up, z forward. */
export type Vec3 = readonly [x: number, y: number, z: number];

/** A rotation: the images of the x, y and z axis. */
export type Mat3 = readonly [x: Vec3, y: Vec3, z: Vec3];

export const identity: Mat3 = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

const radians = Math.PI / 180;

export function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vec3, factor: number): Vec3 {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vec3): number {
  return Math.hypot(a[0], a[1], a[2]);
}

/** The direction of a vector; a vector of no length stays as it is. */
export function normalize(a: Vec3): Vec3 {
  return scale(a, 1 / (length(a) || 1));
}

export function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

export function mixVec(a: Vec3, b: Vec3, share: number): Vec3 {
  return [mix(a[0], b[0], share), mix(a[1], b[1], share), mix(a[2], b[2], share)];
}

/** The part of `a` at right angles to the unit vector `axis`. */
export function reject(a: Vec3, axis: Vec3): Vec3 {
  return subtract(a, scale(axis, dot(a, axis)));
}

export function rotate(m: Mat3, v: Vec3): Vec3 {
  return [
    m[0][0] * v[0] + m[1][0] * v[1] + m[2][0] * v[2],
    m[0][1] * v[0] + m[1][1] * v[1] + m[2][1] * v[2],
    m[0][2] * v[0] + m[1][2] * v[1] + m[2][2] * v[2],
  ];
}

/** Turns a vector back from the rotated frame into the frame's own axes. */
export function unrotate(m: Mat3, v: Vec3): Vec3 {
  return [dot(m[0], v), dot(m[1], v), dot(m[2], v)];
}

/** First `b`, then `a`. */
export function compose(a: Mat3, b: Mat3): Mat3 {
  return [rotate(a, b[0]), rotate(a, b[1]), rotate(a, b[2])];
}

export function aroundX(degrees: number): Mat3 {
  const c = Math.cos(degrees * radians);
  const s = Math.sin(degrees * radians);
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ];
}

export function aroundY(degrees: number): Mat3 {
  const c = Math.cos(degrees * radians);
  const s = Math.sin(degrees * radians);
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ];
}

export function aroundZ(degrees: number): Mat3 {
  const c = Math.cos(degrees * radians);
  const s = Math.sin(degrees * radians);
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ];
}

/** A frame whose y axis is `y`, with its z axis as near to `z` as a right angle allows. */
export function frameFromYZ(y: Vec3, z: Vec3): Mat3 {
  const up = normalize(y);
  const across = cross(up, z);
  const x = normalize(length(across) < 1e-4 ? cross(up, [0.3, 0.2, 0.9]) : across);
  return [x, up, cross(x, up)];
}

/** Between two near rotations, axis by axis; good for the small steps along a bent spine. */
export function mixFrames(a: Mat3, b: Mat3, share: number): Mat3 {
  const y = normalize(mixVec(a[1], b[1], share));
  return frameFromYZ(y, mixVec(a[2], b[2], share));
}

/** 0 below 0, 1 above 1, and an S-curve between. */
export function smoothstep(t: number): number {
  const clamped = Math.min(1, Math.max(0, t));
  return clamped * clamped * (3 - 2 * clamped);
}

/** The unit direction from one point to another and the distance. */
export function heading(from: Vec3, to: Vec3): { direction: Vec3; distance: number } {
  const difference = subtract(to, from);
  const distance = length(difference);
  return { direction: scale(difference, 1 / (distance || 1)), distance };
}
