import type { Material, Part } from "./part";
import type { Frame } from "./skeleton";
import { pointIn } from "./skeleton";
import { add, frameFromYZ, heading, identity, type Mat3, rotate, type Vec3 } from "./vector";

/** Triangles of one piece. `locals` are the points in the piece's own axes: clothes end there, and bend along. */
export type Mesh = {
  part: Part;
  /** The piece that bare skin on this mesh belongs to, if another one. */
  skinPart?: Part;
  /** Tells pieces with the same name apart, such as two props. */
  id: string;
  positions: number[];
  locals: number[];
  triangles: number[];
  material: Material | MaterialAt;
  /** Flat faces with straight edges, two triangles each. */
  isBox: boolean;
};

/** The material at a point of the piece, or null where the piece has a hole. */
export type MaterialAt = (x: number, y: number, z: number) => Material | null;

/** A cross-section of a loft: a superellipse in the x-z plane of its frame, deeper in front (z) or behind. */
export type Ring = Frame & {
  halfWidth: number;
  front: number;
  back: number;
  /** The place along the piece, for `locals`. */
  along: number;
  squareness?: number;
  shiftX?: number;
  shiftZ?: number;
};

export type Ends = { first: number; last: number };

/** How finely round things are cut. Lower for pictures that move. */
export type Detail = { segments: number; capSteps: readonly number[] };

export const fineDetail: Detail = { segments: 1, capSteps: [0.35, 0.65, 0.87, 0.97] };
export const liveDetail: Detail = { segments: 0.7, capSteps: [0.5, 0.87] };

type MeshKind = { part: Part; skinPart?: Part; material: Material | MaterialAt; id?: string };

function emptyMesh({ part, skinPart, material, id = "" }: MeshKind): Mesh {
  return {
    part,
    id,
    positions: [],
    locals: [],
    triangles: [],
    material,
    isBox: false,
    ...(skinPart ? { skinPart } : {}),
  };
}

/** A skin over rings, closed by rounded caps of the given heights (0: flat). */
export function loft(rings: readonly Ring[], segments: number, ends: Ends, kind: MeshKind, detail: Detail): Mesh {
  const first = rings[0];
  const second = rings[1];
  const last = rings[rings.length - 1];
  if (!first || !second || !last) throw new Error("a loft needs two rings");
  const towardFirst = second.along < first.along ? 1 : -1;
  const all = [
    ...capRings(first, towardFirst, ends.first, detail).reverse(),
    ...rings,
    ...capRings(last, -towardFirst, ends.last, detail),
  ];
  const count = Math.max(8, Math.round(segments * detail.segments));
  const mesh = emptyMesh(kind);
  for (const ring of all) pushRing(mesh, ring, count);
  for (let row = 0; row < all.length - 1; row++) pushBand(mesh.triangles, row * count, count);
  pushTip(mesh, first, towardFirst * ends.first, 0, count, true);
  pushTip(mesh, last, -towardFirst * ends.last, (all.length - 1) * count, count, false);
  return mesh;
}

function capRings(ring: Ring, direction: number, height: number, detail: Detail): Ring[] {
  if (height === 0) return [];
  return detail.capSteps.map((step) => {
    const shrink = Math.sqrt(1 - step * step);
    return {
      ...ring,
      origin: pointIn(ring, [0, direction * height * step, 0]),
      halfWidth: ring.halfWidth * shrink,
      front: ring.front * shrink,
      back: ring.back * shrink,
      along: ring.along + direction * height * step,
    };
  });
}

function pushRing(mesh: Mesh, ring: Ring, count: number): void {
  const { positions, locals } = mesh;
  const { halfWidth, front, back, shiftX = 0, shiftZ = 0 } = ring;
  const [ox, oy, oz] = ring.origin;
  const [[xx, xy, xz], , [zx, zy, zz]] = ring.axes;
  const outline = unitOutline(count, ring.squareness ?? 2);
  for (let step = 0; step < count; step++) {
    const deep = outline[2 * step + 1] ?? 0;
    const x = shiftX + halfWidth * (outline[2 * step] ?? 0);
    const z = shiftZ + (deep > 0 ? front : back) * deep;
    positions.push(ox + xx * x + zx * z, oy + xy * x + zy * z, oz + xz * x + zz * z);
    locals.push(x, ring.along, z);
  }
}

const outlines = new Map<string, Float64Array>();

/** The corners of a cross-section of size 1, across and deep in turns. There are few, and powers are slow: they are kept. */
function unitOutline(count: number, squareness: number): Float64Array {
  const key = `${count} ${squareness}`;
  const known = outlines.get(key);
  if (known) return known;
  const outline = new Float64Array(2 * count);
  for (let step = 0; step < count; step++) {
    outline.set(onUnitRing(squareness, (2 * Math.PI * step) / count), 2 * step);
  }
  outlines.set(key, outline);
  return outline;
}

function onUnitRing(squareness: number, angle: number): readonly [across: number, deep: number] {
  const [across, deep] = [Math.cos(angle), Math.sin(angle)];
  if (squareness === 2) return [across, deep];
  const stretch = (Math.abs(across) ** squareness + Math.abs(deep) ** squareness) ** (-1 / squareness);
  return [across * stretch, deep * stretch];
}

/** The point of a cross-section in a direction (radians from the subject's left to the front), in the ring's own axes. */
export function onRing(ring: Ring, angle: number): Vec3 {
  const [across, deep] = onUnitRing(ring.squareness ?? 2, angle);
  return [
    (ring.shiftX ?? 0) + ring.halfWidth * across,
    0,
    (ring.shiftZ ?? 0) + (deep > 0 ? ring.front : ring.back) * deep,
  ];
}

function pushBand(triangles: number[], start: number, count: number): void {
  for (let step = 0; step < count; step++) {
    const a = start + step;
    const b = start + ((step + 1) % count);
    triangles.push(a, b, a + count, b, b + count, a + count);
  }
}

function pushTip(mesh: Mesh, ring: Ring, height: number, start: number, count: number, isFirst: boolean): void {
  const tip = mesh.positions.length / 3;
  mesh.positions.push(...pointIn(ring, [ring.shiftX ?? 0, height, ring.shiftZ ?? 0]));
  mesh.locals.push(ring.shiftX ?? 0, ring.along + height, ring.shiftZ ?? 0);
  // All triangles of a skin are wound the same way round.
  for (let step = 0; step < count; step++) {
    const [a, b] = [start + step, start + ((step + 1) % count)];
    if (isFirst) mesh.triangles.push(a, tip, b);
    else mesh.triangles.push(a, b, tip);
  }
}

/** An ellipsoid at a place in a frame. */
export function ellipsoid(
  frame: Frame,
  center: Vec3,
  radii: Vec3,
  kind: MeshKind,
  detail: Detail,
  turned: Mat3 = identity,
): Mesh {
  const segments = Math.max(10, Math.round(20 * detail.segments));
  const rows = Math.max(8, Math.round(12 * detail.segments));
  const mesh = emptyMesh(kind);
  for (let row = 0; row <= rows; row++) {
    const polar = (Math.PI * row) / rows;
    for (let step = 0; step < segments; step++) {
      const around = (2 * Math.PI * step) / segments;
      const local = add(
        center,
        rotate(turned, [
          radii[0] * Math.sin(polar) * Math.cos(around),
          radii[1] * Math.cos(polar),
          radii[2] * Math.sin(polar) * Math.sin(around),
        ]),
      );
      mesh.positions.push(...pointIn(frame, local));
      mesh.locals.push(...local);
    }
  }
  for (let row = 0; row < rows; row++) pushBand(mesh.triangles, row * segments, segments);
  return mesh;
}

/** A cone with round ends between two points in the world. */
export function roundCone(
  from: Vec3,
  to: Vec3,
  radii: readonly [number, number],
  kind: MeshKind,
  detail: Detail,
): Mesh {
  const { direction, distance } = heading(to, from);
  const axes = frameFromYZ(direction, [0.31, 0.22, 0.9]);
  const frame: Frame = { origin: from, axes };
  const ring = (along: number, radius: number): Ring => ({
    axes,
    origin: pointIn(frame, [0, -along, 0]),
    halfWidth: radius,
    front: radius,
    back: radius,
    along: -along,
  });
  const rings = [ring(0, radii[0]), ring(distance / 2, (radii[0] + radii[1]) / 2), ring(distance, radii[1])];
  return loft(rings, 18, { first: radii[0], last: radii[1] }, kind, detail);
}
