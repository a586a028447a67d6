import type { Body } from "./body";
import { hairThickness } from "./hair-lines";
import { hairlineAt, headRings, noseRings } from "./head-shape";
import { type Detail, ellipsoid, loft, type Mesh, type Ring } from "./mesh";
import { headBend, tuck } from "./neck-lines";
import { paired, single } from "./part";
import { type Frame, pointIn, type Skeleton } from "./skeleton";
import { smoothRow } from "./table";
import { aroundX, aroundY, compose, type Mat3, scale, smoothstep } from "./vector";

/** The head's frame with its axes stretched to the body's head size. */
export function headFrame(skeleton: Skeleton, body: Body): Frame {
  const { origin, axes } = skeleton.frames.head;
  const sized: Mat3 = [scale(axes[0], body.headScale), scale(axes[1], body.headScale), scale(axes[2], body.headScale)];
  return { origin, axes: sized };
}

/** Neck, head, hair, nose and ears. */
export function buildHead(skeleton: Skeleton, body: Body, detail: Detail): Mesh[] {
  const frame = headFrame(skeleton, body);
  const rings: Ring[] = [];
  for (let y = -11.6; y <= 11.41; y += 0.575) {
    const [, halfWidth = 0, front = 0, back = 0] = smoothRow(headRings, y);
    const jaw = 1 + (body.jaw - 1) * smoothstep((-2 - y) / 5);
    rings.push({
      origin: pointIn(frame, [0, y, 0]),
      axes: frame.axes,
      halfWidth: halfWidth * jaw,
      front,
      back,
      along: y,
      squareness: 2.15,
    });
  }
  const skin = "skin";
  const nose: Ring[] = noseRings.map(([y, halfWidth, z, front]) => ({
    origin: pointIn(frame, [0, y, z]),
    axes: frame.axes,
    halfWidth,
    front,
    back: 1,
    along: y,
  }));
  const meshes = [
    loft(rings, 32, { first: 0.4, last: 0.3 }, { part: single.head, material: skin }, detail),
    buildHair(rings, frame, body, detail),
    loft(nose, 14, { first: 0.3, last: 0.5 }, { part: single.nose, material: skin }, detail),
  ];
  const drawnIn = tuck(headBend(skeleton, body).nod);
  if (drawnIn > 0.05) {
    // Soft skin is pushed out under a chin that is drawn in.
    const fold = { part: single.head, material: skin } as const;
    meshes.push(ellipsoid(frame, [0, -10.9 - 0.9 * drawnIn, 3.6], [3.6, 1.3 + 0.5 * drawnIn, 3.4], fold, detail));
  }
  for (const side of ["left", "right"] as const) {
    const sign = side === "left" ? 1 : -1;
    const turned = compose(aroundY(sign * -22), aroundX(-8));
    const kind = { part: paired("ear", side), material: skin } as const;
    meshes.push(ellipsoid(frame, [sign * 7.4, -1.3, -1.1], [1.0, 3.0, 1.9], kind, detail, turned));
  }
  if (body.hair === "bun") {
    const bun = { part: single.bun, material: "hair" } as const;
    meshes.push(ellipsoid(frame, [0, 10.6, -8.8], [4.2, 4.0, 4.0], bun, detail));
  }
  return meshes;
}

function buildHair(headShape: readonly Ring[], frame: Frame, body: Body, detail: Detail): Mesh {
  const thickness = hairThickness[body.hair];
  const rings = headShape
    .filter((ring) => ring.along > -7.6)
    .map((ring): Ring => {
      const crown = Math.max(0, (ring.along - 6) / 5.4);
      const quiff = Math.min(1, Math.max(0, (ring.along - 6.2) / 4.5));
      return {
        ...ring,
        origin: pointIn({ origin: ring.origin, axes: frame.axes }, [0, (body.hair === "short" ? 1.3 : 0.9) * crown, 0]),
        halfWidth: ring.halfWidth + thickness,
        front: ring.front + 0.12 + (body.hair === "short" ? 0.4 : 0.8) * quiff,
        back: ring.back + thickness * 1.3,
      };
    });
  const material = (x: number, y: number, z: number) => (y > hairlineAt(body.hair, x, z) ? "hair" : null);
  return loft(rings, 40, { first: 0, last: 0.25 }, { part: single.hair, material }, detail);
}
