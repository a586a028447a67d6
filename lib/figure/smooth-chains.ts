import type { Point } from "./line";
import type { Stroke } from "./link-chains";
import type { Chain } from "./trace-chains";

export type SmoothStroke = Stroke & { points: readonly Point[] };

/** Points over which an end is drawn toward the junction that an earlier stroke has settled. */
const settleOver = 8;

/**
 * Turns the stairs of pixel borders into smooth curves. Long strokes go first and settle where their junctions
 * lie; shorter ones end there. Straight things (`isStraight`) are cut to straight pieces instead.
 */
export function smoothChains(
  strokes: readonly Stroke[],
  isStraight: (label: number) => boolean,
  sigmaPixels: number,
): SmoothStroke[] {
  const settled = new Map<number, Point>();
  const length = (stroke: Stroke) => stroke.chains.reduce((sum, { chain }) => sum + chain.points.length, 0);
  const ordered = [...strokes].sort((a, b) => b.chains.length - a.chains.length || length(b) - length(a));
  const smoothed = ordered.map((stroke) => {
    const { points, offsets } = gather(stroke);
    const isClosed = isLoop(stroke);
    const [startNode, endNode] = endNodes(stroke);
    const pinned = isClosed ? points : drawToNodes(points, settled.get(startNode), settled.get(endNode));
    const straight = stroke.chains.every(({ chain }) => isStraight(chain.owner));
    const smooth = straight ? straighten(pinned, 1.35, isClosed) : gaussian(pinned, isClosed, sigmaPixels);
    shareOut(stroke, smooth, offsets, settled);
    return { ...stroke, points: smooth };
  });
  for (const { chains } of smoothed) for (const { chain } of chains) snapEnds(chain, settled);
  return smoothed;
}

/** Whether a stroke comes back to where it began. */
export function isLoop(stroke: Stroke): boolean {
  return stroke.isClosed || (stroke.chains.length === 1 && stroke.chains[0]?.chain.isClosed === true);
}

function gather(stroke: Stroke): { points: Point[]; offsets: number[] } {
  const points: Point[] = [];
  const offsets: number[] = [];
  for (const { chain, isReversed } of stroke.chains) {
    const own = isReversed ? [...chain.points].reverse() : chain.points;
    offsets.push(Math.max(0, points.length - 1));
    points.push(...(points.length > 0 ? own.slice(1) : own));
  }
  return { points, offsets };
}

function endNodes(stroke: Stroke): [number, number] {
  const first = stroke.chains[0];
  const last = stroke.chains[stroke.chains.length - 1];
  if (!first || !last) return [-1, -1];
  return [first.isReversed ? first.chain.end : first.chain.start, last.isReversed ? last.chain.start : last.chain.end];
}

function drawToNodes(points: readonly Point[], start: Point | undefined, end: Point | undefined): Point[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return [...points];
  const pull = (target: Point | undefined, own: Point): Point =>
    target ? [target[0] - own[0], target[1] - own[1]] : [0, 0];
  const [fromStart, fromEnd] = [pull(start, first), pull(end, last)];
  return points.map(([x, y], index) => {
    const nearStart = Math.max(0, 1 - index / settleOver);
    const nearEnd = Math.max(0, 1 - (points.length - 1 - index) / settleOver);
    return [x + fromStart[0] * nearStart + fromEnd[0] * nearEnd, y + fromStart[1] * nearStart + fromEnd[1] * nearEnd];
  });
}

function shareOut(stroke: Stroke, smooth: readonly Point[], offsets: readonly number[], settled: Map<number, Point>) {
  stroke.chains.forEach(({ chain, isReversed }, index) => {
    const from = offsets[index] ?? 0;
    const own = smooth.slice(from, from + chain.points.length);
    chain.smooth = isReversed ? own.reverse() : own;
    if (chain.isClosed) return;
    const [first, last] = [chain.smooth[0], chain.smooth[chain.smooth.length - 1]];
    if (first && !settled.has(chain.start)) settled.set(chain.start, first);
    if (last && !settled.has(chain.end)) settled.set(chain.end, last);
  });
}

function snapEnds(chain: Chain, settled: Map<number, Point>): void {
  if (chain.isClosed || chain.smooth.length === 0) return;
  const [start, end] = [settled.get(chain.start), settled.get(chain.end)];
  if (start) chain.smooth[0] = start;
  if (end) chain.smooth[chain.smooth.length - 1] = end;
}

/** A running mean with Gaussian weights; the ends of an open line stay where they are. */
export function gaussian(points: readonly Point[], isClosed: boolean, sigma: number): Point[] {
  const count = isClosed ? points.length - 1 : points.length;
  if (count < 3) return [...points];
  const reach = Math.ceil(sigma * 2.5);
  const { xs, ys } = padded(points, count, reach, isClosed);
  const weights = new Float64Array(2 * reach + 1);
  let total = 0;
  for (let step = -reach; step <= reach; step++) {
    const weight = Math.exp((-step * step) / (2 * sigma * sigma));
    weights[step + reach] = weight;
    total += weight;
  }
  const smooth: Point[] = [];
  for (let index = 0; index < count; index++) {
    const own = points[index];
    if (own && !isClosed && (index === 0 || index === count - 1)) {
      smooth.push(own);
      continue;
    }
    let x = 0;
    let y = 0;
    for (let step = 0; step <= 2 * reach; step++) {
      const weight = weights[step] ?? 0;
      x += weight * (xs[index + step] ?? 0);
      y += weight * (ys[index + step] ?? 0);
    }
    smooth.push([x / total, y / total]);
  }
  const first = smooth[0];
  return isClosed && first ? [...smooth, first] : smooth;
}

/** Coordinates with `reach` more on both sides: around the loop, or mirrored through the ends of an open line. */
function padded(points: readonly Point[], count: number, reach: number, isClosed: boolean) {
  const xs = new Float64Array(count + 2 * reach);
  const ys = new Float64Array(count + 2 * reach);
  const [firstX, firstY] = points[0] ?? [0, 0];
  const [lastX, lastY] = points[count - 1] ?? [0, 0];
  for (let place = -reach; place < count + reach; place++) {
    const to = place + reach;
    if (isClosed || (place >= 0 && place < count)) {
      const [x, y] = points[((place % count) + count) % count] ?? [0, 0];
      xs[to] = x;
      ys[to] = y;
    } else if (place < 0) {
      const [x, y] = points[Math.min(count - 1, -place)] ?? [0, 0];
      xs[to] = 2 * firstX - x;
      ys[to] = 2 * firstY - y;
    } else {
      const [x, y] = points[Math.max(0, 2 * (count - 1) - place)] ?? [0, 0];
      xs[to] = 2 * lastX - x;
      ys[to] = 2 * lastY - y;
    }
  }
  return { xs, ys };
}

/** Straight pieces that stay within a tolerance (Douglas and Peucker 1973), with as many points as before. */
function straighten(points: readonly Point[], tolerance: number, isClosed: boolean): Point[] {
  const count = points.length;
  const keep = new Uint8Array(count);
  keep[0] = 1;
  keep[count - 1] = 1;
  const split = (from: number, to: number): void => {
    const [a, b] = [points[from], points[to]];
    if (to - from < 2 || !a || !b) return;
    let farthest = from;
    let most = -1;
    for (let index = from + 1; index < to; index++) {
      const off = distanceToLine(points[index] ?? a, a, b);
      if (off > most) {
        most = off;
        farthest = index;
      }
    }
    if (most <= tolerance) return;
    keep[farthest] = 1;
    split(from, farthest);
    split(farthest, to);
  };
  if (isClosed) {
    const half = farthestFrom(points);
    keep[half] = 1;
    split(0, half);
    split(half, count - 1);
  } else {
    split(0, count - 1);
  }
  return spread(points, keep);
}

function farthestFrom(points: readonly Point[]): number {
  const start = points[0] ?? [0, 0];
  let best = 0;
  let most = -1;
  points.forEach(([x, y], index) => {
    const off = Math.hypot(x - start[0], y - start[1]);
    if (off > most) {
      most = off;
      best = index;
    }
  });
  return best;
}

function distanceToLine(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const size = Math.hypot(dx, dy);
  if (size < 1e-6) return Math.hypot(p[0] - a[0], p[1] - a[1]);
  return Math.abs(dy * (p[0] - a[0]) - dx * (p[1] - a[1])) / size;
}

function spread(points: readonly Point[], keep: Uint8Array): Point[] {
  const result: Point[] = [...points];
  let from = 0;
  for (let to = 1; to < points.length; to++) {
    if (!keep[to]) continue;
    const [a, b] = [points[from], points[to]];
    if (a && b) {
      for (let index = from; index <= to; index++) {
        const share = (index - from) / (to - from);
        result[index] = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      }
    }
    from = to;
  }
  return result;
}
