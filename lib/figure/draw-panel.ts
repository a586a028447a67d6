import { arrowCourse } from "./arrow-course";
import { arrowPath } from "./arrows";
import type { Body } from "./body";
import { buildBody } from "./build-body";
import { buildProps } from "./build-props";
import { type Camera, cameraAt, type Window } from "./camera";
import { cleanLabels } from "./clean-labels";
import { faceItems, foldPaths, propItems, seamItem } from "./draw-details";
import type { DrawItem, Drawing } from "./drawing";
import { farLimbs } from "./far-limbs";
import { feltField, feltShapes, isFelt } from "./felt";
import type { Arrow, Felt, Figure } from "./figure";
import { fillLoops } from "./fills";
import { ghostPath } from "./ghost";
import { groundShadowLoops } from "./ground-shadow";
import type { LineClass, Point } from "./line";
import { lineRule } from "./line-rules";
import { lineRuns } from "./line-runs";
import { linkChains } from "./link-chains";
import { type Detail, fineDetail } from "./mesh";
import { limbOf, type Material } from "./part";
import { smoothPath, straightPath, type ToUnits } from "./path";
import type { Pose } from "./pose";
import { poseAt } from "./pose-at";
import { pressOut } from "./press-out";
import { type Label, rasterize } from "./raster";
import { shadeLoops } from "./shade";
import { smoothChains } from "./smooth-chains";
import { solvePose } from "./solve-pose";
import { taperedTail } from "./tapered";
import { traceChains } from "./trace-chains";
import { dot } from "./vector";

export type PanelRequest = {
  figure: Figure;
  body: Body;
  pose: number;
  /** The pose itself, when it lies on a way that the key poses' own order does not go. */
  posed?: Pose;
  camera: Camera;
  window: Window;
  arrows: readonly Arrow[];
  felt: readonly Felt[];
  /** Units of the box that the window is fitted into. */
  box: number;
  /** Pixels of the label picture per unit: 8 for stills, less for motion. */
  pen: number;
  detail?: Detail;
  /** Whether lines are cut where their own course says so: what stands still in a moving picture is then drawn alike. */
  isSteady?: boolean;
  /** The place of the movement whose outline stands behind, such as the head before the chin is drawn in. */
  ghostOf?: number;
};

/** Widths of lines, in units of the box. */
const lineWidths: Record<Exclude<LineClass, "none">, number> = {
  border: 0.33,
  crease: 0.46,
  occlusion: 0.56,
  thinSilhouette: 0.54,
  silhouette: 0.8,
};

/** The length over which a line that ends within the body is let go. */
const tailUnits = 2.6;

const lineOrder = ["border", "crease", "occlusion", "thinSilhouette", "silhouette"] as const;
/** Curves may leave the pixels' course by this much. */
const tolerancePixels = 0.95;
/** Edges of fills lie under lines and may be a little looser. */
const fillSlack = 1.6;

/** The light rim shows only outside of the contour, and is wide. */
const rimSlack = 3.2;

/** Draws one pose: colors, shadow, where it is felt, lines, face and arrows. */
export function drawPanel(request: PanelRequest): Drawing {
  const { figure, body, camera, window, box, pen, isSteady } = request;
  const pose = request.posed ?? poseAt(figure, request.pose);
  const skeleton = solvePose(pose, body);
  const bodyMeshes = buildBody(skeleton, pose, body, request.detail ?? fineDetail);
  pressOut(bodyMeshes, figure.props);
  const meshes = [...buildProps(figure.props), ...bodyMeshes];
  const unitsPerCm = Math.min(box / (window.right - window.left), box / (window.top - window.bottom));
  // The first pose decides for the whole movement where the light comes from and which limb is the far one: nothing pops.
  const firstSkeleton = solvePose(poseAt(figure, 0), body);
  const facing = dot(camera.right, firstSkeleton.frames.head.axes[2]);
  const lightFrom = Math.abs(facing) < 0.25 ? -0.5 : Math.sign(facing);
  const raster = rasterize(meshes, camera, window, unitsPerCm * pen, lightFrom);
  cleanLabels(raster, Math.round(pen * pen * 0.35));

  const chains = traceChains(raster, lineRule(raster, skeleton, camera));
  const labelOf = (id: number): Label | null => raster.labels[id] ?? null;
  const strokes = smoothChains(
    linkChains(chains, (id) => {
      const own = labelOf(id);
      return own ? limbOf(own.part) : "nothing";
    }),
    (id) => labelOf(id)?.isStraight === true,
    Math.max(2.2, pen * 0.34),
  );
  const toUnits: ToUnits = ([x, y]) => [(x - 1) / pen, (y - 1) / pen];
  const closed = (loops: readonly Point[][], tolerance = tolerancePixels) =>
    loops.map((loop) => smoothPath(loop, true, toUnits, tolerance, isSteady)).join("");

  const items: DrawItem[] = [];
  const isFar = farLimbs(firstSkeleton, camera);
  const keyOf = (id: number) => {
    const own = labelOf(id);
    return own ? `${own.material}${isFar(own.part) ? "~" : ""}` : null;
  };
  for (const [key, loops] of fillLoops(chains, keyOf)) {
    const material = key.replace("~", "") as Material;
    const d = closed(loops, tolerancePixels * fillSlack);
    const fill = { role: "fill", material, isFar: key.endsWith("~"), d } as const;
    // The mat lies under the shadow on the floor, everything else over it.
    if (material === "mat") items.unshift(fill);
    else items.push(fill);
  }
  if (!isSteady && figure.cropBelow === undefined) {
    const shadow = closed(groundShadowLoops(meshes, raster, camera, pen), tolerancePixels * 2);
    items.splice(items[0]?.role === "fill" && items[0].material === "mat" ? 1 : 0, 0, { role: "ground", d: shadow });
  }
  const shadeSlack = isSteady ? 4 : 2.8;
  items.push({ role: "shade", d: closed(shadeLoops(raster, pen), tolerancePixels * shadeSlack) });
  items.push(seamItem(raster, skeleton, body, camera, toUnits));
  let isMarked = (_pixel: Point) => false;
  if (request.felt.length > 0) {
    const field = feltField(raster, request.felt, skeleton, camera);
    isMarked = isFelt(field);
    const { patch, core, hatch } = feltShapes(field, pen);
    items.push({ role: "felt", d: closed(patch) }, { role: "feltCore", d: closed(core) });
    items.push({ role: "feltHatch", d: hatch.map((line) => straightPath(line.map(toUnits), false)).join("") });
  }
  const runs = lineRuns(strokes).filter(
    (run) => !isScratch(run.line, run.isFree, pathLength(run.points), run.isClosed, pen),
  );
  const outlines = runs.filter(({ line }) => line === "silhouette" || line === "thinSilhouette");
  const rim = outlines
    .map((run) => smoothPath(run.points, run.isClosed, toUnits, tolerancePixels * rimSlack, isSteady))
    .join("");
  items.unshift({ role: "rim", d: rim });
  for (const line of lineOrder) {
    const d = runs
      .filter((run) => run.line === line)
      .map((run) => smoothPath(run.points, run.isClosed, toUnits, tolerancePixels, isSteady))
      .join("");
    items.push({ role: "line", weight: lineWidths[line], d });
  }
  const tails = runs.flatMap(({ line, tails }) =>
    line === "border"
      ? []
      : tails.map((tail) => taperedTail(tail.slice(0, tailUnits * pen).map(toUnits), lineWidths[line])),
  );
  items.push({ role: "fold", d: [...tails, ...foldPaths(raster, skeleton, body, camera, toUnits, isMarked)].join("") });
  items.push(...faceItems(raster, skeleton, body, camera, toUnits, unitsPerCm));
  items.push(...propItems(raster, figure.props, camera, toUnits));
  if (request.ghostOf !== undefined) {
    items.push({ role: "ghost", d: ghostPath(poseAt(figure, request.ghostOf), body, camera, raster, pen, toUnits) });
  }
  for (const arrow of request.arrows) {
    const course = arrowCourse(arrow, figure, request.pose, body, camera).map(
      ([right, up]): Point => [(right - window.left) * unitsPerCm, (window.top - up) * unitsPerCm],
    );
    items.push({ role: "arrow", d: arrowPath(course, arrow.width ?? 2.3) });
  }
  return {
    width: (window.right - window.left) * unitsPerCm,
    height: (window.top - window.bottom) * unitsPerCm,
    items: items.filter((item) => item.d !== ""),
  };
}

/** Short folds that hang free, and crumbs of borders, disturb more than they tell. */
function isScratch(line: LineClass, isFree: boolean, pixels: number, isClosed: boolean, pen: number): boolean {
  if (line === "crease" && isFree && pixels < pen * 4.5) return true;
  return (line === "border" || line === "crease") && !isClosed && pixels < pen * 0.7;
}

function pathLength(points: readonly Point[]): number {
  let sum = 0;
  points.forEach(([x, y], index) => {
    const before = points[index - 1];
    if (before) sum += Math.hypot(x - before[0], y - before[1]);
  });
  return sum;
}

export { cameraAt };
