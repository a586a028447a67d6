import type { Body } from "./body";
import { clothFolds } from "./cloth-folds";
import type { DrawItem } from "./drawing";
import { fingerLines } from "./finger-lines";
import type { Point } from "./line";
import { mainNeckLine, neckLines } from "./neck-lines";
import { isFinger } from "./part";
import { straightPath } from "./path";
import type { Pose } from "./pose";
import { type Prop, rollerRadius, towelRadius } from "./props";
import { sleeveSeams } from "./seams";
import type { Skeleton } from "./skeleton";
import { taperedArc, taperedPath } from "./tapered";
import { add, dot, frameFromYZ, heading, scale, type Vec3 } from "./vector";
import { densely, detailFrom, evenly, runLength, type Sheet, type Shows, visibleRuns } from "./visible-path";

/** What tells a rolled towel from a foam roller: a spiral on the ends of the one, a hole and grooves on the other. */
export function propItems(props: readonly Prop[], sheet: Sheet): DrawItem[] {
  const lines = props.flatMap((prop) => {
    if (prop.kind === "towel") return [prop.from, prop.to].map((end) => spiral(end, end[0] < 0 ? -0.15 : 0.15));
    return prop.kind === "roller" ? rollerLines(prop.from, prop.to) : [];
  });
  const d = lines.map((line) => linePath(line, sheet, (own, behind) => own?.isProp === true && behind < 0.6)).join("");
  return [{ role: "line", weight: 0.3, d }];
}

function linePath(line: readonly Vec3[], sheet: Sheet, shows: Shows): string {
  return visibleRuns(line, sheet, shows)
    .map((run) => straightPath(run, false))
    .join("");
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
export function seamItem(skeleton: Skeleton, body: Body, sheet: Sheet): DrawItem {
  const onShirt: Shows = (own, behind) =>
    own?.material === "shirt" && behind < (own.part.name === "sleeve" ? seamSlack.sleeve : seamSlack.torso);
  const runs = sleeveSeams(skeleton, body, scale(sheet.camera.forward, -1)).flatMap((seam) =>
    visibleRuns(densely(seam), sheet, onShirt),
  );
  return { role: "line", weight: 0.34, d: runs.map((run) => straightPath(run, false)).join("") };
}

/** Folds of the cloth and lines on soles and neck, as path data of tapered strokes. `isMarked` pixels keep free of folds. */
export function foldPaths(skeleton: Skeleton, body: Body, sheet: Sheet, isMarked: (pixel: Point) => boolean): string[] {
  // In a moving picture folds would flicker; there the movement itself tells what they tell.
  const shown = sheet.isMoving ? [] : clothFolds(skeleton, body);
  const folds = shown.flatMap(({ points, weight, on, parts, under }) => {
    const shows: Shows = (own, behind, pixel) =>
      own?.material === on && behind < under && (!parts || parts.includes(own.part.name)) && !isMarked(pixel);
    return visibleRuns(points, sheet, shows)
      .filter((run) => chord(run) >= 2.2)
      .map((run) => taperedArc(run, 0.28 + 0.36 * weight));
  });
  return [...folds, ...neckPaths(skeleton, body, sheet, isMarked)];
}

function neckPaths(skeleton: Skeleton, body: Body, sheet: Sheet, isMarked: (pixel: Point) => boolean): string[] {
  const bare: Shows = (own, behind, pixel) =>
    behind < 0.8 && (own?.part.name === "neck" || own?.part.name === "head") && !isMarked(pixel);
  const least = sheet.unitsPerCm < detailFrom ? mainNeckLine : 0;
  const shown = neckLines(skeleton, body).filter(({ weight }) => weight >= least);
  return shown.flatMap(({ points, weight, looks }) => {
    // Seen edge-on, a line on the skin would double the outline.
    const isSeen = (index: number) =>
      -dot(looks?.[index] ?? scale(sheet.camera.forward, -1), sheet.camera.forward) > 0.3;
    return visibleRuns(
      points.filter((_, index) => isSeen(index)),
      sheet,
      bare,
    )
      .filter((run) => runLength(run) >= 1.2)
      .map((run) => taperedPath(evenly(run, 1.6), 0.25 + 0.3 * weight));
  });
}

/** Strokes that part the fingers, as path data. */
export function fingerPaths(skeleton: Skeleton, pose: Pose, body: Body, sheet: Sheet): string[] {
  const toViewer = scale(sheet.camera.forward, -1);
  return (["left", "right"] as const).flatMap((side) => {
    const onFinger: Shows = (own, behind) =>
      own !== null && own.part.side === side && (isFinger(own.part) || own.part.name === "palm") && behind < 0.9;
    const hand = skeleton.frames[`${side}Hand`];
    return fingerLines(hand, side, pose[`${side}Arm`], body.handScale, toViewer).flatMap((line) =>
      visibleRuns(densely(line), sheet, onFinger)
        .filter((run) => runLength(run) >= 1.1)
        .map((run) => taperedArc(run, 0.36)),
    );
  });
}

/** From the first to the last point: short for a line that turns back at the edge of the body. */
function chord(run: readonly Point[]): number {
  const [first, last] = [run[0], run[run.length - 1]];
  return first && last ? Math.hypot(last[0] - first[0], last[1] - first[1]) : 0;
}
