import type { Camera, Window } from "./camera";
import type { Mesh } from "./mesh";
import type { Vec3 } from "./vector";

/** Points of a mesh in pixels, with their nearness to the camera (cm) and the light that falls on them (-1 to 1). */
export type Projected = {
  x: Float32Array;
  y: Float32Array;
  near: Float32Array;
  light: Float32Array;
  /** 1 or -1 for closed skins: the sign of a triangle's area when it faces the camera. 0: both faces count. */
  facing: number;
};

/** Projects a mesh onto the picture plane. `sun` points to the light, in camera axes. */
export function projectMesh(mesh: Mesh, camera: Camera, window: Window, pixelsPerCm: number, sun: Vec3): Projected {
  const { positions } = mesh;
  const count = positions.length / 3;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const near = new Float32Array(count);
  const light = new Float32Array(count).fill(1);
  const { right, up, forward } = camera;
  for (let index = 0; index < count; index++) {
    const px = positions[3 * index] ?? 0;
    const py = positions[3 * index + 1] ?? 0;
    const pz = positions[3 * index + 2] ?? 0;
    x[index] = (right[0] * px + right[1] * py + right[2] * pz - window.left) * pixelsPerCm + 1;
    y[index] = (window.top - (up[0] * px + up[1] * py + up[2] * pz)) * pixelsPerCm + 1;
    near[index] = -(forward[0] * px + forward[1] * py + forward[2] * pz);
  }
  const projected = { x, y, near, light, facing: 0 };
  if (!mesh.isBox) projected.facing = addLight(mesh.triangles, projected, pixelsPerCm, sun);
  return projected;
}

/** Fills in the light from smoothed normals and tells how the closed skin is wound, from the sign of its volume. */
function addLight(triangles: readonly number[], p: Projected, pixelsPerCm: number, sun: Vec3): number {
  const { x, y, near, light } = p;
  const normals = new Float32Array(x.length * 3);
  let volume = 0;
  const middle = near[0] ?? 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t] ?? 0;
    const b = triangles[t + 1] ?? 0;
    const c = triangles[t + 2] ?? 0;
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const az = near[a] ?? 0;
    const ux = ((x[b] ?? 0) - ax) / pixelsPerCm;
    const uy = -((y[b] ?? 0) - ay) / pixelsPerCm;
    const uz = (near[b] ?? 0) - az;
    const vx = ((x[c] ?? 0) - ax) / pixelsPerCm;
    const vy = -((y[c] ?? 0) - ay) / pixelsPerCm;
    const vz = (near[c] ?? 0) - az;
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    // The volume under the triangle: its height is taken at the middle of its corners.
    volume += nz * (az + (uz + vz) / 3 - middle);
    for (let corner = 0; corner < 3; corner++) {
      const at = 3 * (triangles[t + corner] ?? 0);
      normals[at] = (normals[at] ?? 0) + nx;
      normals[at + 1] = (normals[at + 1] ?? 0) + ny;
      normals[at + 2] = (normals[at + 2] ?? 0) + nz;
    }
  }
  const outward = volume >= 0 ? 1 : -1;
  for (let index = 0; index < light.length; index++) {
    const nx = normals[3 * index] ?? 0;
    const ny = normals[3 * index + 1] ?? 0;
    const nz = normals[3 * index + 2] ?? 0;
    const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
    light[index] = (outward * (nx * sun[0] + ny * sun[1] + nz * sun[2])) / size;
  }
  return outward;
}
