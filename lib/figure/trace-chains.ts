import type { LineClass, LineRule, Pixel, Point } from "./line";
import type { Raster } from "./raster";

/** A border between two labels, from junction to junction or closed. */
export type Chain = {
  start: number;
  end: number;
  isClosed: boolean;
  left: number;
  right: number;
  /** The label in front along most of the chain. */
  owner: number;
  points: readonly Point[];
  /** One class for each piece between two points. */
  lines: LineClass[];
  /** The points after smoothing; filled by `smooth-chains`. */
  smooth: Point[];
};

/**
 * Follows the cracks between pixels of different labels. Nodes are pixel corners; where more than two borders meet
 * a chain ends. An edge is a number: twice the node from which it runs to the right, or down (plus 1).
 */
export function traceChains(raster: Raster, rule: LineRule): Chain[] {
  const { width, height, label } = raster;
  const columns = width + 1;
  const nodes = columns * (height + 1);
  const labelAt = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (label[y * width + x] ?? 0);
  // 1 while an edge is still to be followed, 2 afterwards.
  const state = new Uint8Array(2 * nodes);
  const degree = new Uint8Array(nodes);
  const add = (edge: number, from: number, to: number) => {
    state[edge] = 1;
    degree[from] = (degree[from] ?? 0) + 1;
    degree[to] = (degree[to] ?? 0) + 1;
  };
  for (let y = 0; y <= height; y++) {
    let beside = 0;
    for (let x = 0; x <= width; x++) {
      const own = x < width && y < height ? (label[y * width + x] ?? 0) : 0;
      const above = x < width && y > 0 ? (label[(y - 1) * width + x] ?? 0) : 0;
      const node = y * columns + x;
      if (above !== own && x < width) add(2 * node, node, node + 1);
      if (beside !== own && y < height) add(2 * node + 1, node, node + columns);
      beside = own;
    }
  }
  /** The next edge at a node that is still to be followed, or -1. */
  const nextEdge = (node: number): number => {
    if (state[2 * node] === 1) return 2 * node;
    if (state[2 * node + 1] === 1) return 2 * node + 1;
    if (node % columns > 0 && state[2 * (node - 1)] === 1) return 2 * (node - 1);
    if (node >= columns && state[2 * (node - columns) + 1] === 1) return 2 * (node - columns) + 1;
    return -1;
  };
  const pixelsBeside = (edge: number, node: number): Sides => {
    const from = edge >> 1;
    const x = from % columns;
    const y = (from - x) / columns;
    const isDown = (edge & 1) === 1;
    const one: Pixel = isDown ? [x, y] : [x, y - 1];
    const other: Pixel = isDown ? [x - 1, y] : [x, y];
    return from === node ? [one, other] : [other, one];
  };
  const chains: Chain[] = [];

  const follow = (start: number, first: number) => {
    const points: Point[] = [[start % columns, Math.floor(start / columns)]];
    const sides: Sides[] = [];
    let node = start;
    let edge = first;
    while (edge >= 0) {
      state[edge] = 2;
      sides.push(pixelsBeside(edge, node));
      const from = edge >> 1;
      node = from === node ? node + ((edge & 1) === 1 ? columns : 1) : from;
      points.push([node % columns, Math.floor(node / columns)]);
      if (node === start || degree[node] !== 2) break;
      edge = nextEdge(node);
    }
    const isClosed = node === start && degree[start] === 2;
    chains.push(classify({ start, end: node, isClosed, points }, sides, labelAt, rule));
  };

  for (let node = 0; node < nodes; node++) {
    if ((degree[node] ?? 0) <= 2) continue;
    for (let edge = nextEdge(node); edge >= 0; edge = nextEdge(node)) follow(node, edge);
  }
  for (let node = 0; node < nodes; node++) {
    if (state[2 * node] === 1) follow(node, 2 * node);
    if (state[2 * node + 1] === 1) follow(node, 2 * node + 1);
  }
  return chains;
}

type Sides = readonly [left: Pixel, right: Pixel];

type Traced = Pick<Chain, "start" | "end" | "isClosed" | "points">;

function classify(
  traced: Traced,
  sides: readonly Sides[],
  labelAt: (x: number, y: number) => number,
  rule: LineRule,
): Chain {
  const [firstLeft, firstRight] = sides[0] ?? [
    [0, 0],
    [0, 0],
  ];
  const left = labelAt(...firstLeft);
  const right = labelAt(...firstRight);
  let balance = 0;
  const raw = sides.map(([one, other]) => {
    const { line, owner } = rule(one, other);
    balance += owner === left ? 1 : -1;
    return line;
  });
  return { ...traced, left, right, owner: balance >= 0 ? left : right, lines: majority(raw, 5), smooth: [] };
}

/** Each class replaced by the most frequent one around it, so that single pixels do not break a line. */
function majority(classes: readonly LineClass[], reach: number): LineClass[] {
  if (classes.every((one) => one === classes[0])) return [...classes];
  return classes.map((own, index) => {
    const counts = new Map<LineClass, number>();
    for (let i = Math.max(0, index - reach); i <= Math.min(classes.length - 1, index + reach); i++) {
      const one = classes[i] ?? own;
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    let winner = own;
    let most = 0;
    for (const [candidate, count] of counts) {
      if (count > most) {
        winner = candidate;
        most = count;
      }
    }
    return winner;
  });
}
