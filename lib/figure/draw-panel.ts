import { arrowCourse } from "./arrow-course";
import { arrowPath } from "./arrows";
import type { Body } from "./body";
import { buildBody } from "./build-body";
import { buildProps } from "./build-props";
import type { Camera, Window } from "./camera";
import { cleanLabels } from "./clean-labels";
import { fingerPaths, foldPaths, propItems, seamItem } from "./draw-details";
import { headItems } from "./draw-head";
import { lineItems, movingSlack, tolerancePixels } from "./draw-lines";
import type { DrawItem, Drawing } from "./drawing";
import { farLimbs } from "./far-limbs";
import { feltField, feltShapes, isFelt } from "./felt";
import type { Arrow, Felt, Figure } from "./figure";
import { fillLoops } from "./fills";
import { ghostPath } from "./ghost";
import { groundShadowLoops } from "./ground-shadow";
import type { Point } from "./line";
import { lineRule } from "./line-rules";
import { linkChains } from "./link-chains";
import { matOutlines } from "./mat-fill";
import { type Detail, fineDetail } from "./mesh";
import { isArm, limbOf, type Material } from "./part";
import { smoothPath, straightPath, type ToUnits } from "./path";
import { framePath, frameRoom } from "./picture-frame";
import type { Pose } from "./pose";
import { poseAt } from "./pose-at";
import { pressOut } from "./press-out";
import { type Label, rasterize } from "./raster";
import { shadeLoops } from "./shade";
import { smoothChains } from "./smooth-chains";
import { solvePose } from "./solve-pose";
import { traceChains } from "./trace-chains";
import { dot } from "./vector";
import type { Sheet } from "./visible-path";

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
  /** Whether the shadow on the floor is drawn; left out: in stills. */
  hasGround?: boolean;
  /** Whether a thin frame stands around the picture. */
  isFramed?: boolean;
  /** The place of the movement whose outline stands behind, such as the head before the chin is drawn in. */
  ghostOf?: number;
};

/** In gaps narrower than this (units) outlines are thin. */
const gapUnits = 1.8;
/** Edges of fills lie under lines and may be a little looser. */
const fillSlack = 1.75;

/** In moving pictures cloth is filled closely, so that what stands still stays alike; hands weigh too much for that. */
function movingFillSlack(material: Material): number {
  return material === "skin" ? movingSlack : 0.85;
}

/** Draws one pose: colors, shadow, where it is felt, lines, face and arrows. */
export function drawPanel(request: PanelRequest): Drawing {
  const { figure, body, camera, window, box, pen, isSteady, hasGround = !isSteady } = request;
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
  const { cropBelow } = figure;

  const chains = traceChains(raster, lineRule(raster, skeleton, camera, pen * gapUnits));
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
  const sheet: Sheet = { raster, camera, toUnits, unitsPerCm, isMoving: isSteady === true };
  const closed = (loops: readonly Point[][], tolerance = tolerancePixels) =>
    loops.map((loop) => smoothPath(loop, true, toUnits, tolerance, isSteady)).join("");

  const items: DrawItem[] = [];
  const isFar = farLimbs(firstSkeleton, camera);
  const keyOf = (id: number) => {
    const own = labelOf(id);
    return own ? `${own.material}${isFar(own.part) ? "~" : ""}` : null;
  };
  const onPlane = ([right, up]: Point): Point => [(right - window.left) * unitsPerCm, (window.top - up) * unitsPerCm];
  // The mat lies under the shadow on the floor, everything else over it.
  const mats =
    cropBelow === undefined
      ? matOutlines(figure.props, camera, window).map((mat) => straightPath(mat.map(onPlane), true))
      : [];
  items.push(...mats.map((d) => ({ role: "fill", material: "mat", isFar: false, d }) as const));
  if (hasGround && cropBelow === undefined) {
    // The shadow of a moving picture stays; arms do not.
    const casting = isSteady ? meshes.filter(({ part }) => !isArm(part)) : meshes;
    const shadow = closed(groundShadowLoops(casting, raster, camera, pen), tolerancePixels * 2);
    items.push({ role: "ground", d: shadow });
  }
  for (const [key, loops] of fillLoops(chains, keyOf)) {
    const material = key.replace("~", "") as Material;
    if (material === "mat") continue;
    const d = closed(loops, tolerancePixels * (isSteady ? movingFillSlack(material) : fillSlack));
    items.push({ role: "fill", material, isFar: key.endsWith("~"), d });
  }
  const shadeSlack = isSteady ? 4 : 2.8;
  const shade = shadeLoops(raster, pen, isSteady === true);
  items.push({ role: "shade", d: closed(shade.cloth, tolerancePixels * shadeSlack) });
  items.push({ role: "skinShade", d: closed(shade.skin, tolerancePixels * shadeSlack) });
  items.push(seamItem(skeleton, body, sheet));
  let isMarked = (_pixel: Point) => false;
  if (request.felt.length > 0) {
    const field = feltField(raster, request.felt, skeleton, camera);
    isMarked = isFelt(field);
    const { patch, core, hatch } = feltShapes(field, pen, raster.pixelsPerCm);
    items.push({ role: "felt", d: closed(patch) }, { role: "feltCore", d: closed(core) });
    items.push({
      role: "feltHatch",
      d: hatch.map((line) => smoothPath(line, false, toUnits, tolerancePixels * 2)).join(""),
    });
  }
  const { rim, lines, tails } = lineItems(strokes, raster, toUnits, pen, isSteady);
  items.unshift(rim);
  items.push(...lines);
  items.push({
    role: "fold",
    d: [...tails, ...fingerPaths(skeleton, pose, body, sheet), ...foldPaths(skeleton, body, sheet, isMarked)].join(""),
  });
  items.push(...headItems(skeleton, body, sheet));
  items.push(...propItems(figure.props, sheet));
  if (request.ghostOf !== undefined) {
    items.push({ role: "ghost", d: ghostPath(poseAt(figure, request.ghostOf), body, camera, raster, pen, toUnits) });
  }
  for (const arrow of request.arrows) {
    const course = arrowCourse(arrow, figure, request.pose, body, camera).map(onPlane);
    items.push({ role: "arrow", d: arrowPath(course, arrow.width ?? 2.3) });
  }
  const width = (window.right - window.left) * unitsPerCm;
  const height = (window.top - window.bottom) * unitsPerCm;
  if (request.isFramed) items.push({ role: "frame", d: framePath(width, height) });
  return {
    width,
    height: request.isFramed ? height + frameRoom : height,
    items: items.filter((item) => item.d !== ""),
  };
}
