import type { Body } from "./body";
import { buildButtock, buildShoulder } from "./build-roots";
import { collarHeight } from "./collar";
import { headBend, stretch } from "./head-frame";
import { hemHeight, tuckHem } from "./hem";
import { type Detail, loft, type MaterialAt, type Mesh, type Ring } from "./mesh";
import { single } from "./part";
import { shoulderCarry } from "./shoulder-carry";
import { type Frame, pointIn, type Skeleton, type SpineStation } from "./skeleton";
import { smoothRow } from "./table";
import { mixFrames, mixVec, smoothstep } from "./vector";

/** The frame of the bent spine at a height of the straight one. */
export function spineAt(skeleton: Skeleton, y: number): Frame {
  return stationAt(skeleton.spine, y);
}

function stationAt(stations: readonly SpineStation[], y: number): Frame {
  const upper = Math.max(
    1,
    stations.findIndex((station, index) => index > 0 && station.y >= y),
  );
  const a = stations[upper - 1];
  const b = stations[upper];
  if (!a || !b) throw new Error("the spine has too few joints");
  const share = (y - a.y) / (b.y - a.y);
  return { origin: mixVec(a.origin, b.origin, share), axes: mixFrames(a.axes, b.axes, share) };
}

/** Height of the straight trunk at which the neck begins, and over which chest and neck grow into one another. */
const neckStart = 52;
const blend = { from: 45, over: 12 } as const;
/** From here upward the trousers lie in under the shirt. */
const hipLine = -5;

/** Trunk and neck as one skin with the shirt on it, hips, and what reaches over to arms and legs. */
export function buildTrunk(skeleton: Skeleton, body: Body, detail: Detail): Mesh[] {
  const meshes = [buildHips(skeleton, body, detail), buildShirtAndNeck(skeleton, body, detail)];
  for (const side of ["left", "right"] as const) {
    meshes.push(...buildShoulder(skeleton, body, side, detail), ...buildButtock(skeleton, body, side, detail));
  }
  return meshes;
}

/** The frame of trunk and neck at a height: chest below, neck above, a smooth passage between. */
export function trunkFrame(skeleton: Skeleton, body: Body, y: number): Frame {
  if (y <= blend.from) return spineAt(skeleton, y);
  const up = y - neckStart;
  const neck = neckFrame(skeleton, body, up);
  const share = smoothstep((y - blend.from) / blend.over);
  if (share >= 1) return neck;
  const chest = spineAt(skeleton, y);
  const onChest: Frame = { origin: pointIn(chest, [0, 0, shiftAt(y)]), axes: chest.axes };
  return { origin: mixVec(onChest.origin, neck.origin, share), axes: mixFrames(onChest.axes, neck.axes, share) };
}

/** How far the middle of the trunk moves back toward the root of the neck. */
function shiftAt(y: number): number {
  return -2.2 * smoothstep((y - 43) / 9);
}

function neckFrame(skeleton: Skeleton, body: Body, up: number): Frame {
  const { neck, skullBase } = skeleton;
  const first = neck[0];
  if (!first) throw new Error("the neck has no joints");
  if (up <= 0) return { origin: pointIn(first, [0, up, 0]), axes: first.axes };
  if (up <= body.neckLength) return stationAt(neck, up);
  const head = skeleton.frames.head.axes;
  return { origin: pointIn({ origin: skullBase.origin, axes: head }, [0, up - body.neckLength, 0]), axes: head };
}

function buildShirtAndNeck(skeleton: Skeleton, body: Body, detail: Detail): Mesh {
  const top = neckStart + body.neckLength + 5.4;
  const heights: number[] = [];
  for (let y = shirtBottom; y < 42; y += 1.6) heights.push(y);
  for (let y = 42; y < 58; y += 0.8) heights.push(y);
  for (let y = 58; y <= top; y += 1.5) heights.push(y);
  const rings = heights.map((y) => shirtRing(skeleton, body, y));
  const hem = hemHeight(skeleton);
  const material: MaterialAt = (x, y, z) => {
    if (y < 9 && y < hem(x, z)) return null;
    return y > 44 && y > collarHeight(x, z) ? "skin" : "shirt";
  };
  const kind = { part: single.torso, skinPart: single.neck, material };
  const mesh = loft(rings, 44, { first: 0, last: 0 }, kind, detail);
  shoulderCarry(mesh, skeleton, body);
  tuckHem(mesh, skeleton, hem);
  return mesh;
}

/** A cross-section of the shirt, and of the bare neck above it, at a height of the straight trunk. */
export function shirtRing(skeleton: Skeleton, body: Body, y: number): Ring {
  const { ease, easeBack } = clothEase(y);
  const [, halfWidth = 0, front = 0, back = 0, squareness = 2] = smoothRow(body.trunk, Math.max(y, 1));
  const { throat, nape } = y > neckStart ? stretchedNeck(skeleton, body, y, front) : { throat: 0, nape: 0 };
  return {
    ...trunkFrame(skeleton, body, y),
    halfWidth: halfWidth + ease,
    front: front + ease + throat,
    back: back + easeBack + nape,
    along: y,
    squareness,
    shiftZ: y <= blend.from ? shiftAt(y) : 0,
  };
}

/**
 * Of somebody who looks up, the throat is one long curve from chin to notch, and the nape is pushed out into a fold; under a chin
 * that is pushed ahead the throat lies back. Cm; a thick neck, deep in `front`, has less to stretch.
 */
function stretchedNeck(skeleton: Skeleton, body: Body, y: number, front: number): { throat: number; nape: number } {
  const bend = headBend(skeleton, body);
  const stretched = stretch(bend);
  const ahead = smoothstep((-bend.nod - 24) / 24);
  const below = (neckStart + body.neckLength - y) / body.neckLength;
  return {
    throat: (55 / front ** 2) * stretched * smoothstep(1 - below * 1.1) - 1.5 * ahead * smoothstep(1 - below * 2.2),
    nape: 0.9 * stretched * Math.exp(-(((below - 0.3) / 0.22) ** 2)),
  };
}

const shirtBottom = -5;

/** How far the shirt stands off the trunk: 1.15 cm, nothing at the neckline, a little more toward the hem. */
function clothEase(y: number): { ease: number; easeBack: number } {
  const off = y < 14 ? 1.15 : Math.max(0, 1.15 - (1.15 * (y - 14)) / 28);
  const belowHips = Math.max(0, 2 - y) * 0.08;
  const flare = Math.max(0, 8 - y) * 0.05;
  return { ease: off + belowHips + flare * 0.5, easeBack: off + belowHips + flare };
}

function buildHips(skeleton: Skeleton, body: Body, detail: Detail): Mesh {
  const rings: Ring[] = [];
  for (let y = -9; y <= 10; y += 1.5) {
    const [, halfWidth = 0, front = 0, back = 0, squareness = 2] = smoothRow(body.trunk, y);
    const inset = smoothstep((y - hipLine) / 10) * 1.5;
    rings.push({
      ...spineAt(skeleton, y),
      halfWidth: halfWidth - inset,
      front: front - inset,
      back: back - inset,
      along: y,
      squareness,
    });
  }
  return loft(rings, 36, { first: 2.5, last: 0 }, { part: single.torso, material: "trousers" }, detail);
}
