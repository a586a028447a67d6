import type { MotionPaint } from "@/lib/figure/motion-file";
import type { MotionPlace } from "@/lib/figure/motion-moment";
import { fineParts } from "@/lib/figure/moving-path";
import type { LoadedMotion } from "./load-motion";
import { whenIdle } from "./when-idle";

const svgSpace = "http://www.w3.org/2000/svg";

/**
 * Fills an SVG with the paths of a movement and moves them: `show` draws a place among the frames, telling the browser only what
 * changed. What lies between the frames is found ahead, while the browser has nothing else to do. `stop` ends that.
 */
export function paintMotion(svg: SVGSVGElement, { file, pictures }: LoadedMotion, isDark: boolean) {
  svg.setAttribute("viewBox", `0 0 ${file.width * fineParts} ${file.height * fineParts}`);
  const layers = file.layers.flatMap(({ slot, light, dark, isFelt }) => {
    const paint = isDark ? dark : light;
    return paint ? [{ slot, isFelt, still: painted(paint), moving: painted(paint) }] : [];
  });
  svg.replaceChildren(...layers.flatMap(({ still, moving }) => [still.path, moving.path]));
  let shown: MotionPlace = { before: 0, after: 0, share: -1 };
  const show = (place: MotionPlace) => {
    if (place.before === shown.before && place.after === shown.after && place.share === shown.share) return;
    shown = place;
    const paths = pictures.pathsAt(place);
    const glow = String(pictures.glowAt(place));
    for (const { slot, isFelt, still, moving } of layers) {
      const own = paths[slot];
      if (!own) continue;
      draw(still, own.still, isFelt ? glow : null);
      draw(moving, own.moving, isFelt ? glow : null);
    }
  };
  return { show, stop: whenIdle(() => pictures.prepare(shown.before)) };
}

type Painted = { path: SVGPathElement; d: string; glow: string | null };

function draw(painted: Painted, d: string, glow: string | null) {
  if (d !== painted.d) painted.path.setAttribute("d", d);
  if (glow !== null && glow !== painted.glow) painted.path.setAttribute("opacity", glow);
  painted.d = d;
  painted.glow = glow;
}

function painted({ fill, stroke, width, opacity }: MotionPaint): Painted {
  const path = document.createElementNS(svgSpace, "path");
  path.setAttribute("fill", fill ?? "none");
  if (stroke) {
    path.setAttribute("stroke", stroke);
    path.setAttribute("stroke-width", String((width ?? 1) * fineParts));
  }
  if (opacity !== undefined) path.setAttribute("fill-opacity", String(opacity));
  return { path, d: "", glow: null };
}
