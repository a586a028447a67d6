import type { Body } from "./body";
import { earFrame, earLines, onEar } from "./build-ear";
import type { DrawItem } from "./drawing";
import { type FaceStroke, faceStrokes, irises, noseStrokes } from "./face-shape";
import { hairLines } from "./hair-lines";
import { hairHeart } from "./hair-shape";
import { headFrame } from "./head-frame";
import { faceAt, faceNormal, noseRing } from "./head-shape";
import type { Point } from "./line";
import { straightPath } from "./path";
import { type Frame, pointIn, type Skeleton } from "./skeleton";
import { taperedPath } from "./tapered";
import { dot, normalize, rotate, subtract, type Vec3 } from "./vector";
import { curveThrough, detailFrom, evenly, runLength, type Sheet, type Shows, visibleRuns } from "./visible-path";

/** Places of the face are drawn when they look toward the camera by at least this much (a cosine). */
const seenAtLeast = 0.06;
/** An ear seen edge-on is an outline and nothing else. */
const earSeenAtLeast = 0.42;

const hairSeenAtLeast = 0.28;

/** What lines of a head are drawn with. */
type Head = { body: Body; frame: Frame; sheet: Sheet; width: number };

/** Eyes, brows, nose, mouth, ears and hair, where they can be seen. */
export function headItems(skeleton: Skeleton, body: Body, sheet: Sheet): DrawItem[] {
  // Faces in close-ups get finer lines in proportion, small ones stay readable.
  const width = Math.min(1.25, Math.max(0.75, sheet.unitsPerCm / 1.1)) * 0.3;
  const head: Head = { body, frame: headFrame(skeleton, body), sheet, width };
  return [
    { role: "face", d: [...facePaths(head), ...irisPaths(head), ...nosePaths(head), ...earPaths(head)].join("") },
    { role: "hairLine", d: hairPaths(head).join("") },
  ];
}

/** Shorter strokes would be crumbs, units of the drawing. */
const isLine = (run: readonly Point[]) => runLength(run) >= 0.8;

const onSkin: Shows = (own, behind) =>
  behind < 0.6 && (own?.part.name === "head" || own?.part.name === "ear" || own?.part.name === "nose");

function facePaths(head: Head): string[] {
  const { body, sheet, width } = head;
  return faceStrokes(body.face)
    .filter(({ from = 0 }) => sheet.unitsPerCm >= from)
    .flatMap((stroke) =>
      faceRuns(stroke, head)
        .filter(isLine)
        .map((run) => taperedPath(evenly(run), stroke.width * width)),
    );
}

function faceRuns({ points }: FaceStroke, { body, frame, sheet }: Head): Point[][] {
  const curve = curveThrough(points.map(([x, y]): Vec3 => [x, y, 0]));
  const runs: Vec3[][] = [[]];
  for (const [x, y] of curve) {
    const looks = rotate(frame.axes, faceNormal(body, x, y));
    if (-dot(looks, sheet.camera.forward) > seenAtLeast)
      runs[runs.length - 1]?.push(pointIn(frame, faceAt(body, x, y)));
    else runs.push([]);
  }
  // The rest of a stroke that is mostly hidden would be a crumb, in a small face a blot.
  const least = curve.length * (sheet.unitsPerCm < detailFrom ? 0.55 : 0.4);
  return runs.flatMap((run) => visibleRuns(run, sheet, onSkin)).filter((run) => run.length >= least);
}

function irisPaths({ body, frame, sheet, width }: Head): string[] {
  // In a small face an iris needs the size of a pen's dot.
  const size = Math.max(1, (1.15 * width) / (0.5 * sheet.unitsPerCm));
  return irises.flatMap(({ at: [x, y], radii }) => {
    if (-dot(rotate(frame.axes, faceNormal(body, x, y)), sheet.camera.forward) < seenAtLeast) return [];
    const rim = Array.from({ length: 14 }, (_, step) => {
      const angle = (2 * Math.PI * step) / 14;
      const place = faceAt(body, x + radii[0] * size * Math.cos(angle), y + radii[1] * size * Math.sin(angle));
      return pointIn(frame, place);
    });
    return visibleRuns(rim, sheet, onSkin)
      .filter((run) => run.length >= (sheet.unitsPerCm < detailFrom ? 12 : 9))
      .map((run) => straightPath(run, true));
  });
}

function nosePaths({ body, frame, sheet, width }: Head): string[] {
  const loose: Shows = (own, behind) => behind < 1 && (own?.part.name === "nose" || own?.part.name === "head");
  const shown = noseStrokes.filter(({ from }) => sheet.unitsPerCm >= from);
  return shown.flatMap((stroke) =>
    [1, -1].flatMap((side) => {
      const points = stroke.places.map(([degrees, y]) => {
        const { halfWidth, middle, front } = noseRing(body.face, y);
        const [across, ahead] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
        return pointIn(frame, [side * halfWidth * across, y, middle + front * ahead]);
      });
      return visibleRuns(curveThrough(points), sheet, loose).map((run) =>
        taperedPath(evenly(run), stroke.width * width),
      );
    }),
  );
}

function earPaths({ frame, sheet, width }: Head): string[] {
  return (["left", "right"] as const).flatMap((side) => {
    const ear = earFrame(frame, side);
    const out: Vec3 = [side === "left" ? 1 : -1, 0, 0];
    if (-dot(rotate(ear.axes, out), sheet.camera.forward) < earSeenAtLeast) return [];
    return earLines.slice(0, sheet.unitsPerCm < detailFrom ? 1 : 2).flatMap((line) => {
      const points = curveThrough(line.points.map(([y, z]) => pointIn(ear, onEar(side, y, z))));
      return visibleRuns(points, sheet, onSkin).map((run) => taperedPath(evenly(run), line.width * width));
    });
  });
}

function hairPaths({ body, frame, sheet, width }: Head): string[] {
  return hairLines(body)
    .filter((stroke) => stroke.width >= 1 || (sheet.unitsPerCm >= detailFrom && !sheet.isMoving))
    .flatMap(({ points, width: own, on }) => {
      // Strokes may begin on the skin beside the hair.
      const shows: Shows = (at, behind) => {
        const name = at?.part.name;
        return behind < 0.7 && (name === on || (on === "hair" && (name === "head" || name === "neck")));
      };
      // Seen edge-on, strokes would run together with the outline.
      const isSeen = (point: Vec3) =>
        -dot(rotate(frame.axes, normalize(subtract(point, hairHeart))), sheet.camera.forward) > hairSeenAtLeast;
      const lifted = points.filter((point) => on !== "hair" || isSeen(point)).map((point) => pointIn(frame, point));
      return visibleRuns(lifted, sheet, shows)
        .filter(isLine)
        .map((run) => taperedPath(evenly(run, 1.6), own * width * 1.1, 0.45));
    });
}
