import type { Body } from "./body";
import { headFrame } from "./build-head";
import { type Camera, project } from "./camera";
import { clothFolds } from "./cloth-folds";
import type { DrawItem } from "./drawing";
import { faceLines } from "./face-shape";
import { hairLines } from "./hair-lines";
import type { Point } from "./line";
import { neckLines } from "./neck-lines";
import { straightPath, type ToUnits } from "./path";
import { type Prop, rollerRadius, towelRadius } from "./props";
import type { Raster } from "./raster";
import { sleeveSeams } from "./seams";
import { pointIn, type Skeleton } from "./skeleton";
import { taperedPath } from "./tapered";
import { add, dot, frameFromYZ, heading, mixVec, normalize, rotate, scale, type Vec3 } from "./vector";

/** Places of the head are drawn when they look toward the camera by at least this much (a cosine). */
const seenAtLeast = 0.45;

type Visible = (pixel: Point, near: number) => boolean;

/** Cuts a line in space to the pieces that are not hidden, as path data. */
function visiblePath(
  points: readonly Vec3[],
  raster: Raster,
  camera: Camera,
  toUnits: ToUnits,
  isVisible: Visible,
  draw: (run: readonly Point[]) => string = (run) => straightPath(run, false),
): string {
  const { pixelsPerCm, window } = raster;
  let run: Point[] = [];
  let path = "";
  const flush = () => {
    path += draw(run);
    run = [];
  };
  for (const point of points) {
    const [right, up, near] = project(camera, point);
    const pixel: Point = [(right - window.left) * pixelsPerCm + 1, (window.top - up) * pixelsPerCm + 1];
    if (isVisible(pixel, near)) run.push(toUnits(pixel));
    else flush();
  }
  flush();
  return path;
}

function indexOf(raster: Raster, [x, y]: Point): number {
  return Math.floor(y) * raster.width + Math.floor(x);
}

/** Eyes, brows, nose, mouth and ears, where they can be seen. */
export function faceItems(
  raster: Raster,
  skeleton: Skeleton,
  body: Body,
  camera: Camera,
  toUnits: ToUnits,
  unitsPerCm: number,
): DrawItem[] {
  const frame = headFrame(skeleton, body);
  // Faces in close-ups get finer lines in proportion, small ones stay readable.
  const size = Math.min(1.25, Math.max(0.75, unitsPerCm / 1.1)) * 0.3;
  const isVisible: Visible = (pixel, near) => {
    const index = indexOf(raster, pixel);
    const name = raster.labels[raster.label[index] ?? 0]?.part.name;
    return near >= (raster.nearness[index] ?? 0) - 0.9 && (name === "head" || name === "ear" || name === "nose");
  };
  const byWeight = new Map<number, string>();
  for (const line of faceLines(body.face)) {
    if (line.facing && dot(normalize(rotate(frame.axes, line.facing)), camera.forward) > -seenAtLeast) continue;
    const dense = densely(line.points.map((point) => pointIn(frame, point)));
    const path = visiblePath(dense, raster, camera, toUnits, isVisible);
    byWeight.set(line.weight, (byWeight.get(line.weight) ?? "") + path);
  }
  const isHair: Visible = (pixel, near) => {
    const index = indexOf(raster, pixel);
    return near >= (raster.nearness[index] ?? 0) - 0.9 && raster.labels[raster.label[index] ?? 0]?.part.name === "hair";
  };
  const strands = hairLines(body.hair).map((strand) =>
    visiblePath(
      strand.map((point) => pointIn(frame, point)),
      raster,
      camera,
      toUnits,
      isHair,
    ),
  );
  const lines = [...byWeight].map(([weight, d]): DrawItem => ({ role: "face", weight: weight * size, d }));
  return [...lines, { role: "hairLine", weight: size * 0.95, d: strands.join("") }];
}

/** What tells a rolled towel from a foam roller: a spiral on the ends of the one, a hole and grooves on the other. */
export function propItems(raster: Raster, props: readonly Prop[], camera: Camera, toUnits: ToUnits): DrawItem[] {
  const isVisible: Visible = (pixel, near) => {
    const index = indexOf(raster, pixel);
    const isProp = raster.labels[raster.label[index] ?? 0]?.isProp === true;
    return isProp && near >= (raster.nearness[index] ?? 0) - 0.6;
  };
  const lines = props.flatMap((prop) => {
    if (prop.kind === "towel") return [prop.from, prop.to].map((end) => spiral(end, end[0] < 0 ? -0.15 : 0.15));
    return prop.kind === "roller" ? rollerLines(prop.from, prop.to) : [];
  });
  const paths = lines.map((line) => visiblePath(line, raster, camera, toUnits, isVisible));
  return [{ role: "line", weight: 0.3, d: paths.join("") }];
}

/** From the middle of a towel's end to its rim. */
function spiral(end: Vec3, outward: number): Vec3[] {
  const turns = Math.PI * 5.2;
  return Array.from({ length: 61 }, (_, step): Vec3 => {
    const angle = (step / 60) * turns;
    const radius = 0.6 + ((towelRadius - 1.1) * step) / 60;
    return [end[0] + outward, end[1] + radius * Math.sin(angle), end[2] + radius * Math.cos(angle)];
  });
}

/** Grooves run around a roller this far apart, cm. */
const grooveSpacing = 13;

function rollerLines(from: Vec3, to: Vec3): Vec3[][] {
  const { direction, distance } = heading(from, to);
  const [across, , aside] = frameFromYZ(direction, [0, 1, 0]);
  const ring = (along: number, radius: number) =>
    Array.from({ length: 49 }, (_, step): Vec3 => {
      const angle = (step / 48) * 2 * Math.PI;
      const off = add(scale(across, radius * Math.cos(angle)), scale(aside, radius * Math.sin(angle)));
      return add(add(from, scale(direction, along)), off);
    });
  const grooves = Array.from({ length: Math.floor(distance / grooveSpacing) }, (_, index) =>
    ring((index + 0.5) * grooveSpacing, rollerRadius + 0.05),
  );
  return [ring(-0.1, rollerRadius * 0.36), ring(distance + 0.1, rollerRadius * 0.36), ...grooves];
}

/** A seam may run this far under the cloth of the trunk and of a sleeve, cm. */
const seamSlack = { torso: 9, sleeve: 4.5 } as const;

/** The seams of the sleeves. */
export function seamItem(raster: Raster, skeleton: Skeleton, body: Body, camera: Camera, toUnits: ToUnits): DrawItem {
  const onShirt: Visible = (pixel, near) => {
    const index = indexOf(raster, pixel);
    const own = raster.labels[raster.label[index] ?? 0];
    const slack = own?.part.name === "sleeve" ? seamSlack.sleeve : seamSlack.torso;
    return own?.material === "shirt" && near >= (raster.nearness[index] ?? 0) - slack;
  };
  const paths = sleeveSeams(skeleton, body, scale(camera.forward, -1)).map((line) =>
    visiblePath(densely(line), raster, camera, toUnits, onShirt),
  );
  return { role: "line", weight: 0.34, d: paths.join("") };
}

/** Folds of the cloth and lines on soles and neck, as path data of tapered strokes. `isMarked` pixels keep free of folds. */
export function foldPaths(
  raster: Raster,
  skeleton: Skeleton,
  body: Body,
  camera: Camera,
  toUnits: ToUnits,
  isMarked: (pixel: Point) => boolean,
): string[] {
  const paths = clothFolds(skeleton, body).map(({ points, weight, on, parts, under }) => {
    const isVisible: Visible = (pixel, near) => {
      const index = indexOf(raster, pixel);
      const own = raster.labels[raster.label[index] ?? 0];
      if (own?.material !== on || (parts && !parts.includes(own.part.name)) || isMarked(pixel)) return false;
      return near >= (raster.nearness[index] ?? 0) - under;
    };
    const draw = (run: readonly Point[]) => (chord(run) < 2.2 ? "" : taperedPath(run, 0.28 + 0.36 * weight));
    return visiblePath(points, raster, camera, toUnits, isVisible, draw);
  });
  const onNeck: Visible = (pixel, near) => {
    const index = indexOf(raster, pixel);
    const name = raster.labels[raster.label[index] ?? 0]?.part.name;
    // The lines lie a little under the skin.
    return near >= (raster.nearness[index] ?? 0) - 3.2 && (name === "neck" || name === "head");
  };
  const neck = neckLines(skeleton, body).map(({ points, weight }) => {
    const draw = (run: readonly Point[]) => (runLength(run) < 1.2 ? "" : taperedPath(run, 0.25 + 0.3 * weight));
    return visiblePath(densely(points), raster, camera, toUnits, onNeck, draw);
  });
  return [...paths, ...neck];
}

/** Three more points between any two. */
function densely(points: readonly Vec3[]): Vec3[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next ? [0, 0.25, 0.5, 0.75].map((share) => mixVec(point, next, share)) : [point];
  });
}

/** From the first to the last point: short for a line that turns back at the edge of the body. */
function chord(run: readonly Point[]): number {
  const [first, last] = [run[0], run[run.length - 1]];
  return first && last ? Math.hypot(last[0] - first[0], last[1] - first[1]) : 0;
}

function runLength(run: readonly Point[]): number {
  return run.reduce((sum, [x, y], index) => {
    const before = run[index - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum;
  }, 0);
}
