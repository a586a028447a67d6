import type { DrawItem } from "./drawing";
import type { DrawnLine, Point } from "./line";
import { type LineRun, lineRuns } from "./line-runs";
import { smoothPath, type ToUnits } from "./path";
import type { Raster } from "./raster";
import type { SmoothStroke } from "./smooth-chains";
import { taperedTail } from "./tapered";

/** Curves may leave the pixels' course by this much. */
export const tolerancePixels = 0.95;

/** Widths of lines, in units of the box. */
const lineWidths: Record<DrawnLine, number> = {
  border: 0.33,
  crease: 0.46,
  occlusion: 0.56,
  thinSilhouette: 0.54,
  silhouette: 0.8,
};

/** The length over which a line that ends within the body is let go. */
const tailUnits = 2.6;

const lineOrder = ["border", "crease", "occlusion", "thinSilhouette", "silhouette"] as const;
/** The lines of hands and feet, whose many small curves make a moving picture heavy: there they may be looser by this. */
const fineLines: ReadonlySet<DrawnLine> = new Set(["border", "thinSilhouette"]);
export const movingSlack = 1.7;
/** The light rim shows only outside of the contour, and is wide. */
const rimSlack = 3.2;

/**
 * The lines of a picture by their weight, the outline that stands around everything in the dark, and, as filled shapes, the ends where
 * the pen is lifted. `pen` is the pixels of one drawing unit.
 */
export function lineItems(
  strokes: readonly SmoothStroke[],
  raster: Raster,
  toUnits: ToUnits,
  pen: number,
  isSteady?: boolean,
): { rim: DrawItem; lines: DrawItem[]; tails: string[] } {
  const runs = lineRuns(strokes)
    .filter((run) => !isScratch(run, raster, pen))
    .map((run) => clearOfEdge(run, raster, pen));
  const slackOf = ({ line, owner }: LineRun) =>
    isSteady && fineLines.has(line) && !raster.labels[owner]?.isProp ? movingSlack : 1;
  const pathOf = (drawn: readonly LineRun[], tolerance: number) =>
    drawn.map((run) => smoothPath(run.points, run.isClosed, toUnits, tolerance * slackOf(run), isSteady)).join("");
  const outlines = runs.filter(({ line }) => line === "silhouette" || line === "thinSilhouette");
  const lines = lineOrder.map((line): DrawItem => {
    const drawn = runs.filter((run) => run.line === line);
    return { role: "line", weight: lineWidths[line], d: pathOf(drawn, tolerancePixels) };
  });
  const tails = runs.flatMap(({ line, tails }) =>
    (line === "border" || isSteady ? [] : tails).map((tail) =>
      taperedTail(tail.slice(0, tailUnits * pen).map(toUnits), lineWidths[line]),
    ),
  );
  return { rim: { role: "rim", d: pathOf(outlines, tolerancePixels * rimSlack) }, lines, tails };
}

/** Where somebody is cut off by the edge of the picture, lines end at the edge, round ends included, and no pen is lifted along it. */
function clearOfEdge(run: LineRun, { height }: Raster, pen: number): LineRun {
  const half = pen * (lineWidths[run.line] / 2);
  const isClear = ([x, y]: Point) => y < height - 1 - half && x > 1 + half;
  const tails = run.tails.filter(([first]) => first && first[1] < height - 6 && first[0] > 6);
  if (run.isClosed || run.points.every(isClear)) return { ...run, tails };
  const [from, to] = [run.points.findIndex(isClear), run.points.findLastIndex(isClear)];
  return { ...run, tails, points: from < 0 ? [] : run.points.slice(from, to + 1) };
}

/** Short folds that hang free, and crumbs of borders, disturb more than they tell. */
function isScratch({ line, isFree, isClosed, points, owner }: LineRun, { labels }: Raster, pen: number): boolean {
  const pixels = pathLength(points);
  if ((line === "crease" || line === "occlusion") && pixels < pen * 1.4) return true;
  if (line === "crease" && (isFree || isClosed) && pixels < pen * 4.5) return true;
  const part = labels[owner]?.part.name;
  // A collar that is seen edge-on falls into dashes; toes and ears have short lines that tell.
  const least = part === "torso" || part === "neck" ? 2.2 : 0.7;
  return (line === "border" || line === "crease") && isFree && pixels < pen * least;
}

function pathLength(points: readonly Point[]): number {
  let sum = 0;
  points.forEach(([x, y], index) => {
    const before = points[index - 1];
    if (before) sum += Math.hypot(x - before[0], y - before[1]);
  });
  return sum;
}
