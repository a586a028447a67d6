import type { Point } from "./line";

/** A number for each pixel. */
export type Field = { width: number; height: number; values: Float32Array };

/** A mean over squares of the given reach, twice: nearly a Gaussian. */
export function blurField(field: Field, reach: number): Field {
  let values = field.values;
  for (let round = 0; round < 2; round++) {
    values = blurLines(values, field.height, field.width, field.width, 1, reach);
    values = blurLines(values, field.width, field.height, 1, field.width, reach);
  }
  return { ...field, values };
}

function blurLines(
  values: Float32Array,
  lines: number,
  size: number,
  lineStep: number,
  step: number,
  reach: number,
): Float32Array {
  const result = new Float32Array(values.length);
  const share = 1 / (2 * reach + 1);
  const last = size - 1;
  for (let line = 0; line < lines; line++) {
    const base = line * lineStep;
    const first = values[base] ?? 0;
    const end = values[base + last * step] ?? 0;
    let sum = first * (reach + 1);
    for (let index = 1; index <= reach; index++) sum += values[base + Math.min(last, index) * step] ?? 0;
    for (let index = 0; index < size; index++) {
      result[base + index * step] = sum * share;
      const [coming, going] = [index + reach + 1, index - reach];
      sum += coming > last ? end : (values[base + coming * step] ?? 0);
      sum -= going < 0 ? first : (values[base + going * step] ?? 0);
    }
  }
  return result;
}

/** Closed outlines of the pixels above a threshold (marching squares, Lorensen and Cline 1987 in two dimensions). */
export function contourLoops(field: Field, threshold: number): Point[][] {
  const { width, height, values } = field;
  const above = (x: number, y: number) => (values[y * width + x] ?? 0) - threshold;
  const places = new Map<number, Point>();
  const next = new Map<number, number>();
  const crossing = (x: number, y: number, isDown: boolean): number => {
    const key = (y * width + x) * 2 + (isDown ? 1 : 0);
    if (!places.has(key)) {
      const a = above(x, y);
      const b = isDown ? above(x, y + 1) : above(x + 1, y);
      const share = a / (a - b);
      places.set(key, isDown ? [x + 0.5, y + 0.5 + share] : [x + 0.5 + share, y + 0.5]);
    }
    return key;
  };
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const index = y * width + x;
      const corners =
        ((values[index] ?? 0) > threshold ? 1 : 0) |
        ((values[index + 1] ?? 0) > threshold ? 2 : 0) |
        ((values[index + width + 1] ?? 0) > threshold ? 4 : 0) |
        ((values[index + width] ?? 0) > threshold ? 8 : 0);
      if (corners === 0 || corners === 15) continue;
      for (const [from, to] of cellLines[corners] ?? []) {
        next.set(crossing(...edgeOf(from, x, y)), crossing(...edgeOf(to, x, y)));
      }
    }
  }
  return collectLoops(next, places);
}

type Edge = "top" | "right" | "bottom" | "left";

/** For each set of corners above the threshold, the lines through the cell, with the inside on one hand. */
const cellLines: readonly (readonly (readonly [Edge, Edge])[])[] = [
  [],
  [["left", "top"]],
  [["top", "right"]],
  [["left", "right"]],
  [["right", "bottom"]],
  [
    ["left", "top"],
    ["right", "bottom"],
  ],
  [["top", "bottom"]],
  [["left", "bottom"]],
  [["bottom", "left"]],
  [["bottom", "top"]],
  [
    ["top", "right"],
    ["bottom", "left"],
  ],
  [["bottom", "right"]],
  [["right", "left"]],
  [["right", "top"]],
  [["top", "left"]],
  [],
];

function edgeOf(edge: Edge, x: number, y: number): [number, number, boolean] {
  switch (edge) {
    case "top":
      return [x, y, false];
    case "right":
      return [x + 1, y, true];
    case "bottom":
      return [x, y + 1, false];
    case "left":
      return [x, y, true];
  }
}

function collectLoops(next: ReadonlyMap<number, number>, places: ReadonlyMap<number, Point>): Point[][] {
  const loops: Point[][] = [];
  const used = new Set<number>();
  for (const start of next.keys()) {
    if (used.has(start)) continue;
    const loop: Point[] = [];
    let current: number | undefined = start;
    while (current !== undefined && !used.has(current)) {
      used.add(current);
      const place = places.get(current);
      if (place) loop.push(place);
      current = next.get(current);
    }
    if (loop.length > 10) loops.push(loop);
  }
  return loops;
}

/** The area inside a loop, in the square of its units. */
export function loopArea(loop: readonly Point[]): number {
  let twice = 0;
  loop.forEach(([x, y], index) => {
    const [nextX, nextY] = loop[(index + 1) % loop.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice / 2);
}
