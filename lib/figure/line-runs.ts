import { type DrawnLine, isDrawn, type LineClass, type Point } from "./line";
import { isLoop, type SmoothStroke } from "./smooth-chains";

/** A stretch of a stroke drawn with one kind of line. */
export type LineRun = {
  line: DrawnLine;
  points: readonly Point[];
  isClosed: boolean;
  /** Whether both ends lie free, so that a short run is only a scratch. */
  isFree: boolean;
  /** How the border goes on, undrawn, beyond an end where the line stops: the pen is lifted along it. */
  tails: readonly (readonly Point[])[];
  /** The label in front along most of the stroke. */
  owner: number;
};

type Span = { from: number; to: number; line: LineClass };

/** Runs shorter than this many pixels take the class of their neighbors. */
const shortest = 7;
/** So do runs shorter than this that lie between two drawn ones: changes of weight would look like dashes. */
const shortestBetween = 14;
/** Gaps shorter than this between two drawn runs are closed. */
const shortestGap = 16;

export function lineRuns(strokes: readonly SmoothStroke[]): LineRun[] {
  return strokes.flatMap((stroke) => {
    const classes = stroke.chains.flatMap(({ chain, isReversed }) =>
      isReversed ? [...chain.lines].reverse() : chain.lines,
    );
    const spans = mergeSpans(bridgeGaps(spansOf(classes)));
    const loops = isLoop(stroke);
    const owner = ownerOf(stroke);
    return spans.flatMap(({ from, to, line }, index): LineRun[] => {
      if (!isDrawn(line)) return [];
      if (loops && spans.length === 1)
        return [{ line, points: stroke.points, isClosed: true, isFree: false, tails: [], owner }];
      const before = spans[index - 1];
      const after = spans[index + 1];
      const tails: Point[][] = [];
      if (before?.line === "none") tails.push(stroke.points.slice(before.from, from + 1).reverse());
      if (after?.line === "none") tails.push(stroke.points.slice(to, after.to + 1));
      const endsFree = (neighbor: Span | undefined) => (neighbor ? !isDrawn(neighbor.line) : !loops);
      return [
        {
          line,
          points: stroke.points.slice(from, to + 1),
          isClosed: false,
          isFree: endsFree(before) && endsFree(after),
          tails,
          owner,
        },
      ];
    });
  });
}

function ownerOf({ chains }: SmoothStroke): number {
  const longest = chains.reduce((best, one) => (one.chain.points.length > best.chain.points.length ? one : best));
  return longest.chain.owner;
}

function spansOf(classes: readonly LineClass[]): Span[] {
  const spans: Span[] = [];
  classes.forEach((line, index) => {
    const last = spans[spans.length - 1];
    if (last?.line === line) last.to = index + 1;
    else spans.push({ from: index, to: index + 1, line });
  });
  return spans;
}

function bridgeGaps(spans: readonly Span[]): Span[] {
  return spans.map((span, index) => {
    const [before, after] = [spans[index - 1], spans[index + 1]];
    const size = span.to - span.from;
    const isBetween = before && isDrawn(before.line) && after && isDrawn(after.line);
    if (isDrawn(span.line) && isBetween && size < shortestBetween) return { ...span, line: before.line };
    if (size >= (isDrawn(span.line) ? shortest : shortestGap) || spans.length === 1) return span;
    const isLined = (neighbor: Span | undefined) => neighbor !== undefined && isDrawn(neighbor.line);
    if (span.line === "none" && before && isLined(before) && isLined(after)) return { ...span, line: before.line };
    if (isDrawn(span.line) && !isLined(before) && !isLined(after) && size < 5) return { ...span, line: "none" };
    return span;
  });
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (last?.line === span.line) last.to = span.to;
    else merged.push({ ...span });
  }
  return merged;
}
