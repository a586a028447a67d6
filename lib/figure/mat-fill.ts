import { type Camera, project } from "./camera";
import type { Point } from "./line";
import { straightPath } from "./path";
import type { Prop } from "./props";

/** How thick a mat is, cm; it lies below the floor's height, so that what lies on it lies at zero. */
export const matThickness = 2.4;

/**
 * The whole outline of each mat (path data, in units) as if nothing lay on it: all else is painted over it, and a moving picture
 * needs to say it only once. `toUnits` places a point of the picture plane (cm right and up).
 */
export function matPaths(props: readonly Prop[], camera: Camera, toUnits: (point: Point) => Point): string[] {
  return props.flatMap((prop) => {
    if (prop.kind !== "mat") return [];
    const [[x, z], [halfX, halfZ]] = [prop.center, prop.halfSize];
    const corners = [-halfX, halfX].flatMap((dx) =>
      [-halfZ, halfZ].flatMap((dz) =>
        [0, -matThickness].map((y): Point => {
          const [right, up] = project(camera, [x + dx, y, z + dz]);
          return toUnits([right, up]);
        }),
      ),
    );
    return [straightPath(hull(corners), true)];
  });
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
