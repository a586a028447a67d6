import type { MotionPaint } from "@/lib/figure/motion-file";
import type { MotionPlace } from "@/lib/figure/motion-moment";
import type { LoadedMotion } from "./load-motion";
import { whenIdle } from "./when-idle";

const svgSpace = "http://www.w3.org/2000/svg";

/** A step between two frames is shown in so many parts. */
const partsPerStep = 4;
/** No more pictures than this a second: the eye asks for no more, and a slow phone could not keep up. */
const mostPerSecond = 25;

type Layer = { slot: number; isFelt: boolean; paint: MotionPaint };

/**
 * Fills an SVG with the pictures of a movement, one group of paths each: its frames, and what lies between them. `show` shows the
 * one that is nearest to a place and costs two attributes, so that the timer beside it never waits: groups are made
 * ahead, while the browser has nothing else to do. Until a step is ready, the nearer one of its frames stands for it. `stop` ends that.
 * A picture that is not the last one is skipped when it follows another too soon.
 */
export function paintMotion(svg: SVGSVGElement, { file, pictures }: LoadedMotion, isDark: boolean) {
  svg.setAttribute("viewBox", `0 0 ${file.width} ${file.height}`);
  svg.replaceChildren();
  const layers = file.layers.flatMap(({ slot, light, dark, isFelt }): Layer[] => {
    const paint = isDark ? dark : light;
    return paint ? [{ slot, isFelt: isFelt === true, paint }] : [];
  });
  const groups = new Map<string, SVGGElement>();
  const groupAt = (place: MotionPlace): SVGGElement => {
    const key = keyOf(place);
    const known = groups.get(key);
    if (known) return known;
    const group = pictureGroup(layers, pictures.pathsAt(place), pictures.glowAt(place));
    svg.append(group);
    groups.set(key, group);
    return group;
  };
  const waiting = betweenPlaces(file.ways);
  const work = (): boolean => {
    const next = waiting.findIndex(({ after }) => pictures.isReady(after));
    const [place] = next < 0 ? [] : waiting.splice(next, 1);
    if (place) groupAt(place);
    else pictures.prepare(from);
    return waiting.length > 0;
  };

  let shown: SVGGElement | null = null;
  let from = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  const show = (place: MotionPlace, milliseconds: number, isLast: boolean) => {
    from = place.before;
    if (!isLast && milliseconds - changedAt < 1000 / mostPerSecond) return;
    const part = Math.round(place.share * partsPerStep) / partsPerStep;
    const between = { ...place, share: part };
    const isFrame = part === 0 || part === 1 || !groups.has(keyOf(between));
    const group = groupAt(isFrame ? { ...place, share: Math.round(place.share) } : between);
    if (group === shown) return;
    shown?.setAttribute("visibility", "hidden");
    group.removeAttribute("visibility");
    shown = group;
    changedAt = milliseconds;
  };
  return { show, stop: whenIdle(work) };
}

/** The same for the same picture: the end of a step is the start of the next. */
function keyOf({ before, after, share }: MotionPlace): string {
  if (share === 0 || share === 1) return String(share === 0 ? before : after);
  return `${after}+${share}`;
}

function betweenPlaces(ways: readonly (readonly number[])[]): MotionPlace[] {
  return ways.flatMap((way) =>
    way.slice(1).flatMap((after, index) =>
      Array.from({ length: partsPerStep - 1 }, (_, part) => ({
        before: way[index] ?? 0,
        after,
        share: (part + 1) / partsPerStep,
      })),
    ),
  );
}

function pictureGroup(layers: readonly Layer[], paths: readonly string[], glow: number): SVGGElement {
  const group = document.createElementNS(svgSpace, "g");
  group.setAttribute("visibility", "hidden");
  for (const { slot, isFelt, paint } of layers) {
    const d = paths[slot];
    if (!d) continue;
    const { fill, stroke, width, opacity } = paint;
    const path = document.createElementNS(svgSpace, "path");
    path.setAttribute("d", d);
    path.setAttribute("fill", fill ?? "none");
    if (stroke) {
      path.setAttribute("stroke", stroke);
      path.setAttribute("stroke-width", String(width));
    }
    if (opacity !== undefined) path.setAttribute("fill-opacity", String(opacity));
    if (isFelt) path.setAttribute("opacity", String(glow));
    group.append(path);
  }
  return group;
}
