import { type Camera, project, type Window } from "./camera";
import type { Point } from "./line";
import type { Prop } from "./props";

/** How thick a mat is, cm; it lies below the floor's height, so that what lies on it lies at zero. */
export const matThickness = 2.4;

/**
 * The whole outline of each mat (in the plane of the picture, cm) as if nothing lay on it, as far as the window shows it: all else is
 * painted over it, and a moving picture needs to say it only once.
 */
export function matOutlines(props: readonly Prop[], camera: Camera, window: Window): Point[][] {
  return props.flatMap((prop) => {
    if (prop.kind !== "mat") return [];
    const [[x, z], [halfX, halfZ]] = [prop.center, prop.halfSize];
    const corners = [-halfX, halfX].flatMap((dx) =>
      [-halfZ, halfZ].flatMap((dz) =>
        [0, -matThickness].map((y): Point => {
          const [right, up] = project(camera, [x + dx, y, z + dz]);
          return [right, up];
        }),
      ),
    );
    return [within(window, hull(corners))];
  });
}

/** The part of a convex outline that lies in a window (Sutherland and Hodgman 1974). */
function within({ left, right, bottom, top }: Window, outline: readonly Point[]): Point[] {
  const cut = (points: readonly Point[], axis: 0 | 1, edge: number, sign: 1 | -1): Point[] =>
    points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point;
      const [own, past] = [sign * (point[axis] - edge), sign * (before[axis] - edge)];
      const share = past / (past - own || 1);
      const crossing: Point = [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])];
      const enters = own >= 0 !== past >= 0;
      return [...(enters ? [crossing] : []), ...(own >= 0 ? [point] : [])];
    });
  return cut(cut(cut(cut(outline, 0, left, 1), 0, right, -1), 1, bottom, 1), 1, top, -1);
}

/** The convex outline around points (monotone chain, Andrew 1979). */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const half = (ordered: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turnsLeft(a: Point | undefined, b: Point | undefined, [x, y]: Point): boolean {
  if (!a || !b) return true;
  return (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) > 0;
}
