import type { Body } from "./body";
import { buildBody } from "./build-body";
import type { Camera } from "./camera";
import type { LineRule, Point } from "./line";
import { lineRuns } from "./line-runs";
import { linkChains } from "./link-chains";
import { liveDetail } from "./mesh";
import { limbOf } from "./part";
import { smoothPath, type ToUnits } from "./path";
import type { Pose } from "./pose";
import { type Raster, rasterize } from "./raster";
import { smoothChains } from "./smooth-chains";
import { solvePose } from "./solve-pose";
import { traceChains } from "./trace-chains";

/** The ghost shows only where it stands off the body by more than this, in drawing units. */
const standOff = 1.1;

/** Path data of the outline of another pose, where it differs from the drawn one. */
export function ghostPath(
  pose: Pose,
  body: Body,
  camera: Camera,
  drawn: Raster,
  pen: number,
  toUnits: ToUnits,
): string {
  const meshes = buildBody(solvePose(pose, body), pose, body, liveDetail);
  const raster = rasterize(meshes, camera, drawn.window, drawn.pixelsPerCm, 1);
  const { width, height, label, labels } = raster;
  const idAt = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (label[y * width + x] ?? 0);
  const outline: LineRule = ([ax, ay], [bx, by]) => {
    const [a, b] = [idAt(ax, ay), idAt(bx, by)];
    const isEdge = Math.min(ax, ay, bx, by) <= 0 || Math.max(ax, bx) >= width - 1 || Math.max(ay, by) >= height - 1;
    return { line: (a === 0) !== (b === 0) && !isEdge ? "silhouette" : "none", owner: a || b };
  };
  const chains = traceChains(raster, outline);
  const limbOfLabel = (id: number) => {
    const own = labels[id];
    return own ? limbOf(own.part) : "nothing";
  };
  const strokes = smoothChains(linkChains(chains, limbOfLabel), () => false, Math.max(2.2, pen * 0.34));
  return lineRuns(strokes)
    .flatMap((run) => clearRuns(run.points, drawn, standOff * pen))
    .filter((points) => points.length > pen * 2.5)
    .map((points) => smoothPath(points, false, toUnits, 1))
    .join("");
}

/** Cuts a line to the pieces that keep a distance from everything drawn. */
function clearRuns(points: readonly Point[], drawn: Raster, distance: number): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of points) {
    if (isClear(point, drawn, distance)) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function isClear([x, y]: Point, { width, height, label, labels }: Raster, distance: number): boolean {
  for (let step = 0; step < 8; step++) {
    const px = Math.round(x + distance * Math.cos((step * Math.PI) / 4));
    const py = Math.round(y + distance * Math.sin((step * Math.PI) / 4));
    if (px < 0 || py < 0 || px >= width || py >= height) return false;
    const own = labels[label[py * width + px] ?? 0];
    if (own && !own.isProp) return false;
  }
  return true;
}
