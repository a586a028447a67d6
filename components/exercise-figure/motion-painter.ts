import type { MotionPaint } from "@/lib/figure/motion-file";
import type { MotionPlace } from "@/lib/figure/motion-moment";
import { fineParts } from "@/lib/figure/moving-path";
import type { LoadedMotion } from "./load-motion";
import { type PaintedPath, paintPath, tellPath } from "./painted-path";
import { whenIdle } from "./when-idle";

const svgSpace = "http://www.w3.org/2000/svg";

/** One of the two groups of paths: while one is looked at, the other is told the next picture. */
type Sheet = { group: SVGGElement; layers: readonly SheetLayer[] };
type SheetLayer = { slot: number; isFelt: boolean; still: PaintedPath; moving: PaintedPath };

/** A picture is told over so many refreshes of the screen: twenty pictures a second flow, and a slow phone keeps up. */
const refreshesPerPicture = 3;

/**
 * Fills an SVG with the paths of a movement and moves them. `show` draws a place among the frames, part by part with each call,
 * telling the browser only what changed; `showNow` draws it at once. What lies between the frames is found ahead, while
 * the browser has nothing else to do. `stop` ends that.
 */
export function paintMotion(svg: SVGSVGElement, { file, pictures }: LoadedMotion, isDark: boolean) {
  svg.setAttribute("viewBox", `0 0 ${file.width * fineParts} ${file.height * fineParts}`);
  const paints = file.layers.flatMap(({ slot, light, dark, isFelt }) => {
    const paint = isDark ? dark : light;
    return paint ? [{ slot, isFelt: isFelt === true, paint }] : [];
  });
  let [front, back] = [newSheet(paints), newSheet(paints)];
  svg.replaceChildren(front.group, back.group);
  const perRefresh = Math.ceil(paints.length / refreshesPerPicture);
  let shown: MotionPlace = { before: 0, after: 0, share: -1 };
  /** The layers of the picture under way that are still to be told. */
  let rest: { place: MotionPlace; from: number } | null = null;

  const goOn = (count: number) => {
    if (!rest) return;
    const paths = pictures.pathsAt(rest.place);
    const glow = String(pictures.glowAt(rest.place));
    const to = rest.from + count;
    for (const { slot, isFelt, still, moving } of back.layers.slice(rest.from, to)) {
      const own = paths[slot];
      if (!own) continue;
      tellPath(still, own.still, isFelt ? glow : null);
      tellPath(moving, own.moving, isFelt ? glow : null);
    }
    if (to < back.layers.length) {
      rest.from = to;
      return;
    }
    rest = null;
    [front, back] = [back, front];
    front.group.removeAttribute("visibility");
    back.group.setAttribute("visibility", "hidden");
  };
  const begin = (place: MotionPlace): boolean => {
    if (place.before === shown.before && place.after === shown.after && place.share === shown.share) return false;
    shown = place;
    rest = { place, from: 0 };
    return true;
  };
  return {
    show: (place: MotionPlace) => {
      if (rest || begin(place)) goOn(perRefresh);
    },
    showNow: (place: MotionPlace) => {
      begin(place);
      goOn(paints.length);
    },
    stop: whenIdle(() => pictures.prepare(shown.before)),
  };
}

function newSheet(paints: readonly { slot: number; isFelt: boolean; paint: MotionPaint }[]): Sheet {
  const layers = paints.map(({ slot, isFelt, paint }) => ({
    slot,
    isFelt,
    still: paintPath(paint),
    moving: paintPath(paint),
  }));
  const group = document.createElementNS(svgSpace, "g");
  group.append(...layers.flatMap(({ still, moving }) => [still.path, moving.path]));
  return { group, layers };
}
