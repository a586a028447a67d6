import { cross, dot, type Vec3 } from "./vector";

/** A parallel view of the world. */
export type Camera = { right: Vec3; up: Vec3; forward: Vec3 };

/** A rectangle of the picture plane, cm. */
export type Window = { left: number; bottom: number; right: number; top: number };

/**
 * Azimuth 0 stands in front of the subject, -90 sees the right side (the subject faces picture-right); elevation
 * looks down from above. Degrees.
 */
export function cameraAt(azimuth: number, elevation: number): Camera {
  const az = (azimuth * Math.PI) / 180;
  const el = (elevation * Math.PI) / 180;
  const forward: Vec3 = [-Math.sin(az) * Math.cos(el), -Math.sin(el), -Math.cos(az) * Math.cos(el)];
  const right: Vec3 = [Math.cos(az), 0, -Math.sin(az)];
  return { right, up: cross(right, forward), forward };
}

/** Right and up on the picture plane, and nearness to the camera. */
export function project(camera: Camera, point: Vec3): Vec3 {
  return [dot(camera.right, point), dot(camera.up, point), -dot(camera.forward, point)];
}
