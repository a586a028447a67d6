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
    return paint ? [{ slot, isFelt, path: painted(paint), d: "", glow: -1 }] : [];
  });
  svg.replaceChildren(...layers.map(({ path }) => path));
  let shown: MotionPlace = { before: -1, after: -1, share: 0 };
  const draw = () => {
    const paths = pictures.pathsAt(shown);
    const glow = pictures.glowAt(shown);
    for (const layer of layers) {
      const d = paths[layer.slot] ?? "";
      if (d !== layer.d) layer.path.setAttribute("d", d);
      if (layer.isFelt && glow !== layer.glow) layer.path.setAttribute("opacity", String(glow));
      [layer.d, layer.glow] = [d, glow];
    }
  };
  const show = (place: MotionPlace) => {
    const isShown = place.before === shown.before && place.after === shown.after && place.share === shown.share;
    shown = place;
    if (!isShown) draw();
  };
  return { show, stop: whenIdle(() => pictures.prepare(shown.before)) };
}

function painted({ fill, stroke, width, opacity }: MotionPaint): SVGPathElement {
  const path = document.createElementNS(svgSpace, "path");
  path.setAttribute("fill", fill ?? "none");
  if (stroke) {
    path.setAttribute("stroke", stroke);
    path.setAttribute("stroke-width", String((width ?? 1) * fineParts));
  }
  if (opacity !== undefined) path.setAttribute("fill-opacity", String(opacity));
  return path;
}
