import type { LoadedMotion } from "./load-motion";

type Painted = { element: SVGPathElement; slot: number; isFelt: boolean; shown: string };

/**
 * Fills an SVG with the paths of a movement and gives a function that shows one of its frames. A frame costs a few attributes and
 * nothing else, so that the timer beside it never waits.
 */
export function paintMotion(svg: SVGSVGElement, { file, frames }: LoadedMotion, isDark: boolean) {
  const painted: Painted[] = [];
  for (const { slot, light, dark, isFelt = false } of file.layers) {
    const paint = isDark ? dark : light;
    if (!paint) continue;
    const element = document.createElementNS("http://www.w3.org/2000/svg", "path");
    element.setAttribute("fill", paint.fill ?? "none");
    if (paint.stroke) {
      element.setAttribute("stroke", paint.stroke);
      element.setAttribute("stroke-width", String(paint.width));
    }
    if (paint.opacity !== undefined) element.setAttribute("fill-opacity", String(paint.opacity));
    painted.push({ element, slot, isFelt, shown: "" });
  }
  svg.setAttribute("viewBox", `0 0 ${file.width} ${file.height}`);
  svg.replaceChildren(...painted.map(({ element }) => element));
  return (number: number) => {
    const frame = frames[number] ?? [];
    const glow = file.frames[number]?.glow ?? 0;
    for (const path of painted) {
      const d = frame[path.slot] ?? "";
      if (d !== path.shown) {
        path.element.setAttribute("d", d);
        path.shown = d;
        if (path.isFelt) path.element.setAttribute("opacity", String(glow));
      }
    }
  };
}
