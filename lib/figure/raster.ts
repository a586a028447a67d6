import type { Camera, Window } from "./camera";
import { drawMesh } from "./draw-mesh";
import type { Mesh } from "./mesh";
import type { Material, Part } from "./part";
import { projectMesh } from "./project-mesh";
import { normalize } from "./vector";

/** What one color of the label picture stands for. */
export type Label = { part: Part; material: Material; isProp: boolean; isStraight: boolean; key: string };

/** A picture of what is in front: for each pixel a label (0: nothing), the nearness and the light on the surface. */
export type Raster = {
  width: number;
  height: number;
  pixelsPerCm: number;
  window: Window;
  labels: readonly (Label | null)[];
  label: Uint8Array;
  nearness: Float32Array;
  light: Float32Array;
};

export const nothingNear = -1e9;

/** Draws meshes into a label picture. `lightFrom` is -1 (left) to 1 (right). */
export function rasterize(
  meshes: readonly Mesh[],
  camera: Camera,
  window: Window,
  pixelsPerCm: number,
  lightFrom: number,
): Raster {
  const width = Math.ceil((window.right - window.left) * pixelsPerCm) + 2;
  const height = Math.ceil((window.top - window.bottom) * pixelsPerCm) + 2;
  const labels: (Label | null)[] = [null];
  const raster: Raster = {
    width,
    height,
    pixelsPerCm,
    window,
    labels,
    label: new Uint8Array(width * height),
    nearness: new Float32Array(width * height).fill(nothingNear),
    light: new Float32Array(width * height).fill(1),
  };
  const known = new Map<string, number>();
  const labelFor = (mesh: Mesh, material: Material, face: number): number => {
    const part = material === "skin" ? (mesh.skinPart ?? mesh.part) : mesh.part;
    const key = `${part.name}${part.side ?? ""}${mesh.id}|${material}|${face}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    labels.push({ part, material, isProp: part.name === "prop", isStraight: mesh.isBox, key });
    if (labels.length > 255) throw new Error("more pieces than a label picture can tell apart");
    known.set(key, labels.length - 1);
    return labels.length - 1;
  };
  const sun = normalize([0.42 * lightFrom, 0.75, 0.58]);
  for (const mesh of meshes) drawMesh(raster, mesh, projectMesh(mesh, camera, window, pixelsPerCm, sun), labelFor);
  return raster;
}
