import { fitCurve } from "./fit-curve";
import { fitSteadily } from "./fit-steadily";
import type { Point } from "./line";

/** Turns pixels into units of the drawing. */
export type ToUnits = (point: Point) => Point;

/** Points on either side over which a corner is looked for. */
const cornerReach = 5;
const cornerSine = 0.62;

/** SVG path data of a smooth line through points: relative curves with one decimal, closed if asked. */
export function smoothPath(
  points: readonly Point[],
  isClosed: boolean,
  toUnits: ToUnits,
  tolerance: number,
  isSteady = false,
): string {
  const corners = [0, ...findCorners(points), points.length - 1];
  const fitPoints = isSteady ? fitSteadily : fitCurve;
  const curves = corners.slice(1).flatMap((end, index) => fitPoints(points.slice(corners[index], end + 1), tolerance));
  const first = curves[0];
  if (!first) return "";
  let [x, y] = rounded(toUnits(first[0]));
  let path = `M${number(x)} ${number(y)}`;
  for (const curve of curves) {
    const [a, b, c] = [curve[1], curve[2], curve[3]].map((point) => rounded(toUnits(point)));
    if (!a || !b || !c) continue;
    if (isStraight([x, y], a, b, c)) path += `l${packed([c[0] - x, c[1] - y])}`;
    else path += `c${packed([a[0] - x, a[1] - y, b[0] - x, b[1] - y, c[0] - x, c[1] - y])}`;
    [x, y] = c;
  }
  return isClosed ? `${path}z` : path;
}

/** Whether a curve can be told from its chord. */
function isStraight(start: Point, a: Point, b: Point, end: Point): boolean {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const size = Math.hypot(dx, dy) || 1;
  const off = (point: Point) => Math.abs(dx * (point[1] - start[1]) - dy * (point[0] - start[0])) / size;
  return off(a) < flat * 1.2 && off(b) < flat * 1.2;
}

/** Closed path data of curves, each told by two control points and its end, in units. */
export function curvePath(start: Point, curves: readonly (readonly [Point, Point, Point])[]): string {
  let [x, y] = rounded(start);
  let path = `M${number(x)} ${number(y)}`;
  for (const curve of curves) {
    const [a, b, c] = [rounded(curve[0]), rounded(curve[1]), rounded(curve[2])];
    path += `c${packed([a[0] - x, a[1] - y, b[0] - x, b[1] - y, c[0] - x, c[1] - y])}`;
    [x, y] = c;
  }
  return `${path}z`;
}

/** Path data of straight lines through points that are already in units. Points that lie on a line are left out. */
export function straightPath(points: readonly Point[], isClosed: boolean): string {
  const corners = withoutFlat(points);
  const first = corners[0];
  if (corners.length < 2 || !first) return "";
  let [x, y] = rounded(first);
  const steps: number[] = [];
  for (const corner of corners.slice(1)) {
    const [nextX, nextY] = rounded(corner);
    steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  const [startX, startY] = rounded(first);
  return `M${number(startX)} ${number(startY)}l${packed(steps)}${isClosed ? "z" : ""}`;
}

/** How far a point may lie off the line between its neighbors, in units, to be left out. */
const flat = 0.05;

function withoutFlat(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  let last = 0;
  for (let index = 0; index < points.length; index++) {
    const point = points[index];
    if (!point) continue;
    if (index === 0 || index === points.length - 1 || !isFlat(points, last, index + 1)) {
      kept.push(point);
      last = index;
    }
  }
  return kept;
}

/** Whether everything between two points lies on the line that joins them. */
function isFlat(points: readonly Point[], from: number, to: number): boolean {
  const [a, b] = [points[from], points[to]];
  if (!a || !b) return false;
  const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  for (let index = from + 1; index < to; index++) {
    const point = points[index] ?? a;
    const off = Math.abs((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])) / size;
    if (off > flat) return false;
  }
  return true;
}

function findCorners(points: readonly Point[]): number[] {
  if (points.length <= 24) return [];
  const corners: number[] = [];
  const sines = bends(points);
  let last = -99;
  for (let index = cornerReach + 1; index < points.length - cornerReach - 1; index++) {
    const own = sines[index] ?? 1;
    if (own >= cornerSine || index - last <= 6) continue;
    if (own <= (sines[index - 1] ?? 1) && own <= (sines[index + 1] ?? 1)) {
      corners.push(index);
      last = index;
    }
  }
  return corners;
}

/** How straight the line runs on at each point: 1 straight, 0 a right angle. */
function bends(points: readonly Point[]): Float64Array {
  const sines = new Float64Array(points.length).fill(1);
  for (let index = cornerReach; index < points.length - cornerReach; index++) {
    const a = points[index - cornerReach];
    const b = points[index];
    const c = points[index + cornerReach];
    if (!a || !b || !c) continue;
    const ux = b[0] - a[0];
    const uy = b[1] - a[1];
    const vx = c[0] - b[0];
    const vy = c[1] - b[1];
    sines[index] = (ux * vx + uy * vy) / (Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy)) || 1);
  }
  return sines;
}

function rounded([x, y]: Point): [number, number] {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

function number(value: number): string {
  const text = (Math.round(value * 10) / 10).toString();
  if (text.startsWith("0.")) return text.slice(1);
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}

/** Numbers side by side: a minus sign parts them as well as a space does. */
function packed(values: readonly number[]): string {
  return values
    .map(number)
    .reduce((text, value) => (text && !value.startsWith("-") ? `${text} ${value}` : text + value), "");
}
