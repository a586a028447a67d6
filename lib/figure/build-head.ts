import type { Body } from "./body";
import { buildEar } from "./build-ear";
import { shirtRing } from "./build-trunk";
import { buildBun } from "./bun";
import { hairlineAt, hairRing, laidDown } from "./hair-shape";
import { headBend, headFrame, tuck } from "./head-frame";
import { type HeadRing, headBottom, headRing, headSquareness, headTop, noseRing, noseSpan, relief } from "./head-shape";
import { type Detail, ellipsoid, loft, type Mesh, type Ring } from "./mesh";
import { single } from "./part";
import { type Frame, pointIn, type Skeleton } from "./skeleton";
import { rotate, smoothstep, subtract, type Vec3 } from "./vector";

const skin = "skin";

/** Head, hair, nose and ears. */
export function buildHead(skeleton: Skeleton, body: Body, detail: Detail): Mesh[] {
  const frame = headFrame(skeleton, body);
  const meshes = [buildSkull(frame, body, detail), buildHair(frame, body, detail), buildNose(frame, body, detail)];
  const drawnIn = tuck(headBend(skeleton, body));
  if (drawnIn > 0.05) {
    // Soft skin is pushed out under a chin that is drawn in.
    const fold = { part: single.head, material: skin } as const;
    meshes.push(ellipsoid(frame, [0, -10.2 - 0.7 * drawnIn, 2.6], [3.3, 1.1 + 0.4 * drawnIn, 3.9], fold, detail));
  }
  meshes.push(buildEar(frame, "left", detail), buildEar(frame, "right", detail));
  if (body.hair === "bun") meshes.push(buildBun(frame, detail));
  if (body.face === "strong") meshes.push(buildLarynx(skeleton, body, detail));
  return meshes;
}

/** Cross-sections of the head, or of the hair around it, from a height to the crown. */
function ringsFrom(from: number, frame: Frame, shapeAt: (y: number) => HeadRing & { lift?: number }): Ring[] {
  const rings: Ring[] = [];
  for (let y = from; y <= headTop + 0.01; y += ringStep) {
    const { halfWidth, front, back, middle, lift = 0 } = shapeAt(y);
    const origin = pointIn(frame, [0, y + lift, 0]);
    const shape = { halfWidth, front, back, shiftZ: middle, squareness: headSquareness };
    rings.push({ origin, axes: frame.axes, along: y, ...shape });
  }
  return rings;
}

/** Head and hair are cut alike, so that hair that lies on the skull never dips under it: cm, and corners of a cross-section. */
const ringStep = 0.4;
const headSegments = 56;

function buildSkull(frame: Frame, body: Body, detail: Detail): Mesh {
  const rings = ringsFrom(headBottom, frame, (y) => headRing(body, y));
  const mesh = loft(rings, headSegments, { first: 0.35, last: 0.1 }, { part: single.head, material: skin }, detail);
  return reshape(mesh, ([x, y, z]) => (z < 3 ? [0, 0, 0] : [0, 0, relief(body.face, x, y)]), frame);
}

/** Moves the points of a mesh in the head's axes by what is given for their places in it; their material stays that of the old place. */
function reshape(mesh: Mesh, moved: (local: Vec3) => Vec3, { axes }: Frame): Mesh {
  const { positions, locals } = mesh;
  for (let index = 0; index < positions.length; index += 3) {
    const [x = 0, y = 0, z = 0] = locals.slice(index, index + 3);
    const by = rotate(axes, moved([x, y, z]));
    for (let axis = 0; axis < 3; axis++) {
      positions[index + axis] = (positions[index + axis] ?? 0) + (by[axis] ?? 0);
    }
  }
  return mesh;
}

function buildNose(frame: Frame, body: Body, detail: Detail): Mesh {
  const [bottom, top] = noseSpan[body.face];
  const count = 14;
  const rings = Array.from({ length: count + 1 }, (_, step): Ring => {
    const y = bottom + ((top - bottom) * step) / count;
    const { halfWidth, middle, front } = noseRing(body.face, y);
    return { origin: pointIn(frame, [0, y, middle]), axes: frame.axes, halfWidth, front, back: 1, along: y };
  });
  return loft(rings, 18, { first: 0.2, last: 0.4 }, { part: single.nose, material: skin }, detail);
}

function buildHair(frame: Frame, body: Body, detail: Detail): Mesh {
  const rings = ringsFrom(hairBottom, frame, (y) => hairRing(body, y));
  const material = (x: number, y: number, z: number) => {
    if (y > hairlineAt(body.hair, x, z)) return "hair";
    // Below the hair the nape goes on: nobody looks up between neck and hair.
    return y < 0 && z < -2.5 ? skin : null;
  };
  const mesh = loft(
    rings,
    headSegments,
    { first: 0, last: 0.1 },
    { part: single.hair, skinPart: single.neck, material },
    detail,
  );
  return reshape(mesh, (local) => subtract(laidDown(body, local), local), frame);
}

/** Hair reaches down to here at the nape, in the head's axes. */
const hairBottom = headBottom + 9 * ringStep;

/** The knob in the throat of a man: a hint in the outline of the neck. */
function buildLarynx(skeleton: Skeleton, body: Body, detail: Detail): Mesh {
  const ring = shirtRing(skeleton, body, larynxHeight);
  // A throat that is drawn together hides it.
  const shown = 1 - smoothstep((Math.abs(headBend(skeleton, body).nod) - 8) / 14);
  const place: Vec3 = [0, 0, ring.front - 1.1 - 0.5 * (1 - shown)];
  return ellipsoid(ring, place, [1.6, 2.2, 1.42], { part: single.neck, material: skin }, detail);
}

/** Along the straight trunk and neck, cm. */
const larynxHeight = 56.2;
