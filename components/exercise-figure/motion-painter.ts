import type { LoadedMotion } from "./load-motion";

const svgSpace = "http://www.w3.org/2000/svg";

/**
 * Fills an SVG with the frames of a movement, one group of paths each. `show` shows one of them and costs two attributes, so that
 * the timer beside it never waits: groups are made ahead, while the browser has nothing else to do. `stop` ends that.
 */
export function paintMotion(svg: SVGSVGElement, motion: LoadedMotion, isDark: boolean) {
  const { width, height } = motion.file;
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.replaceChildren();
  const groups: SVGGElement[] = [];
  const groupOf = (frame: number) => {
    const known = groups[frame];
    if (known) return known;
    const group = frameGroup(motion, frame, isDark);
    svg.append(group);
    groups[frame] = group;
    return group;
  };
  let shown: SVGGElement | null = null;
  const show = (frame: number) => {
    const group = groupOf(frame);
    if (group === shown) return;
    shown?.setAttribute("visibility", "hidden");
    group.removeAttribute("visibility");
    shown = group;
  };
  let next = 0;
  const makeNext = () => {
    groupOf(next);
    next += 1;
    if (next < motion.frames.length) cancel = whenIdle(makeNext);
  };
  let cancel = whenIdle(makeNext);
  return { show, stop: () => cancel() };
}

const pauseMilliseconds = 60;

/** Safari does not tell when it is idle. */
function whenIdle(task: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(task, pauseMilliseconds);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task);
  return () => cancelIdleCallback(request);
}

function frameGroup({ file, frames }: LoadedMotion, frame: number, isDark: boolean): SVGGElement {
  const group = document.createElementNS(svgSpace, "g");
  group.setAttribute("visibility", "hidden");
  for (const { slot, light, dark, isFelt } of file.layers) {
    const paint = isDark ? dark : light;
    const d = frames[frame]?.[slot];
    if (!paint || !d) continue;
    const path = document.createElementNS(svgSpace, "path");
    path.setAttribute("d", d);
    path.setAttribute("fill", paint.fill ?? "none");
    if (paint.stroke) {
      path.setAttribute("stroke", paint.stroke);
      path.setAttribute("stroke-width", String(paint.width));
    }
    if (paint.opacity !== undefined) path.setAttribute("fill-opacity", String(paint.opacity));
    if (isFelt) path.setAttribute("opacity", String(file.frames[frame]?.glow ?? 0));
    group.append(path);
  }
  return group;
}
