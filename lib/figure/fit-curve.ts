import type { Point } from "./line";

export type Cubic = readonly [start: Point, control1: Point, control2: Point, end: Point];

/**
 * Cubic curves through a row of points, none farther off than the tolerance. After Schneider, "An algorithm for
 * automatically fitting digitized curves" (Graphics Gems, 1990). Handles are at most 1.1 times as long as the chord: longer ones
 * overshoot around fingers. Coordinates lie in typed arrays: this is half of the work of a picture.
 */
export function fitCurve(
  points: readonly Point[],
  tolerance: number,
  startTangent?: Point,
  endTangent?: Point,
): Cubic[] {
  const row = apart(points);
  const curves: Cubic[] = [];
  if (row.count < 2) return curves;
  const reach = Math.min(4, row.count - 1);
  const last = row.count - 1;
  const start = startTangent ?? unit(row, 0, reach);
  const end = endTangent ?? unit(row, last, last - reach);
  fitPiece(row, 0, last, start, end, tolerance, curves);
  return curves;
}

type Row = { x: Float64Array; y: Float64Array; places: Float64Array; count: number };

const maxHandle = 1.1;
const refinements = 4;
/** Points nearer than this to the one before say nothing. */
const closest = 0.05;

function apart(points: readonly Point[]): Row {
  const x = new Float64Array(points.length);
  const y = new Float64Array(points.length);
  let count = 0;
  for (const point of points) {
    const px = point[0];
    const py = point[1];
    const dx = px - (x[count - 1] ?? 0);
    const dy = py - (y[count - 1] ?? 0);
    if (count > 0 && dx * dx + dy * dy <= closest * closest) continue;
    x[count] = px;
    y[count] = py;
    count++;
  }
  return { x, y, places: new Float64Array(count), count };
}

function at({ x, y }: Row, index: number): Point {
  return [x[index] ?? 0, y[index] ?? 0];
}

function unit(row: Row, from: number, to: number): Point {
  const [dx, dy] = [(row.x[to] ?? 0) - (row.x[from] ?? 0), (row.y[to] ?? 0) - (row.y[from] ?? 0)];
  const size = Math.hypot(dx, dy) || 1;
  return [dx / size, dy / size];
}

function fitPiece(row: Row, from: number, to: number, t1: Point, t2: Point, tolerance: number, curves: Cubic[]): void {
  if (to - from === 1) {
    const [start, end] = [at(row, from), at(row, to)];
    const handle = Math.hypot(end[0] - start[0], end[1] - start[1]) / 3;
    curves.push([start, ahead(start, t1, handle), ahead(end, t2, handle), end]);
    return;
  }
  chordPlaces(row, from, to);
  const limit = tolerance * tolerance;
  let split = 0;
  for (let round = 0; round < refinements; round++) {
    const curve = leastSquares(row, from, to, t1, t2);
    const worst = worstPoint(row, from, to, curve);
    split = worst.index;
    if (worst.squared < limit) {
      curves.push(curve);
      return;
    }
    if (worst.squared > limit * 16) break;
    improvePlaces(row, from, to, curve);
  }
  if (split <= from || split >= to) split = Math.floor((from + to) / 2);
  const reach = Math.min(3, split - from, to - split);
  const tangent = unit(row, split + reach, split - reach);
  fitPiece(row, from, split, t1, tangent, tolerance, curves);
  fitPiece(row, split, to, [-tangent[0], -tangent[1]], t2, tolerance, curves);
}

function ahead(point: Point, tangent: Point, distance: number): Point {
  return [point[0] + tangent[0] * distance, point[1] + tangent[1] * distance];
}

/** Where each point lies along the piece, 0 to 1, by the length of the chords. */
function chordPlaces({ x, y, places }: Row, from: number, to: number): void {
  places[from] = 0;
  let total = 0;
  for (let i = from + 1; i <= to; i++) {
    const [dx, dy] = [(x[i] ?? 0) - (x[i - 1] ?? 0), (y[i] ?? 0) - (y[i - 1] ?? 0)];
    total += Math.sqrt(dx * dx + dy * dy);
    places[i] = total;
  }
  for (let i = from; i <= to; i++) places[i] = (places[i] ?? 0) / (total || 1);
}

function leastSquares({ x, y, places }: Row, from: number, to: number, t1: Point, t2: Point): Cubic {
  const p0: Point = [x[from] ?? 0, y[from] ?? 0];
  const p3: Point = [x[to] ?? 0, y[to] ?? 0];
  let c00 = 0;
  let c01 = 0;
  let c11 = 0;
  let x0 = 0;
  let x1 = 0;
  const between = t1[0] * t2[0] + t1[1] * t2[1];
  for (let i = from; i <= to; i++) {
    const t = places[i] ?? 0;
    const m = 1 - t;
    const b1 = 3 * t * m * m;
    const b2 = 3 * t * t * m;
    const start = m * m * m + b1;
    const end = b2 + t * t * t;
    c00 += b1 * b1;
    c01 += b1 * b2 * between;
    c11 += b2 * b2;
    const offX = (x[i] ?? 0) - p0[0] * start - p3[0] * end;
    const offY = (y[i] ?? 0) - p0[1] * start - p3[1] * end;
    x0 += b1 * (t1[0] * offX + t1[1] * offY);
    x1 += b2 * (t2[0] * offX + t2[1] * offY);
  }
  const determinant = c00 * c11 - c01 * c01;
  const chord = Math.hypot(p3[0] - p0[0], p3[1] - p0[1]);
  let first = determinant ? (x0 * c11 - x1 * c01) / determinant : 0;
  let second = determinant ? (c00 * x1 - c01 * x0) / determinant : 0;
  const isSound = (handle: number) => handle >= 1e-3 * chord && handle <= maxHandle * chord;
  if (!isSound(first) || !isSound(second)) {
    first = chord / 3;
    second = chord / 3;
  }
  return [p0, ahead(p0, t1, first), ahead(p3, t2, second), p3];
}

function worstPoint({ x, y, places }: Row, from: number, to: number, [p0, p1, p2, p3]: Cubic) {
  let squared = 0;
  let index = Math.floor((from + to) / 2);
  for (let i = from + 1; i < to; i++) {
    const t = places[i] ?? 0;
    const m = 1 - t;
    const a = m * m * m;
    const b = 3 * m * m * t;
    const c = 3 * m * t * t;
    const d = t * t * t;
    const dx = a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0] - (x[i] ?? 0);
    const dy = a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1] - (y[i] ?? 0);
    const off = dx * dx + dy * dy;
    if (off > squared) {
      squared = off;
      index = i;
    }
  }
  return { squared, index };
}

/** One step of Newton's method for the place nearest to each point. */
function improvePlaces({ x, y, places }: Row, from: number, to: number, [p0, p1, p2, p3]: Cubic): void {
  for (let i = from; i <= to; i++) {
    const t = places[i] ?? 0;
    const m = 1 - t;
    const [a, b, c, d] = [m * m * m, 3 * m * m * t, 3 * m * t * t, t * t * t];
    const offX = a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0] - (x[i] ?? 0);
    const offY = a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1] - (y[i] ?? 0);
    const [e, f, g] = [3 * m * m, 6 * m * t, 3 * t * t];
    const slopeX = e * (p1[0] - p0[0]) + f * (p2[0] - p1[0]) + g * (p3[0] - p2[0]);
    const slopeY = e * (p1[1] - p0[1]) + f * (p2[1] - p1[1]) + g * (p3[1] - p2[1]);
    const bendX = 6 * (m * (p2[0] - 2 * p1[0] + p0[0]) + t * (p3[0] - 2 * p2[0] + p1[0]));
    const bendY = 6 * (m * (p2[1] - 2 * p1[1] + p0[1]) + t * (p3[1] - 2 * p2[1] + p1[1]));
    const denominator = slopeX * slopeX + slopeY * slopeY + offX * bendX + offY * bendY;
    if (denominator) places[i] = Math.min(1, Math.max(0, t - (offX * slopeX + offY * slopeY) / denominator));
  }
}
