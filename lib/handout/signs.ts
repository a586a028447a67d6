import type { HintMark } from "@/lib/handout/handout";
import type { Mark } from "@/lib/handout/sheet";

const box = 12;

/** Signs that tell hints apart by shape, in a box of 12 by 12, as strokes. */
const hintPaths: Record<HintMark, { d: string; stroke: number }> = {
  formCue: { d: "M1.2 6.6L4.4 10L10.8 2.2", stroke: 1.9 },
  breathing: { d: "M.6 4.4Q3.3 .9 6 4.4Q8.7 7.9 11.4 4.4M.6 8.6Q3.3 5.1 6 8.6Q8.7 12.1 11.4 8.6", stroke: 1.4 },
  caution: { d: "M6 1L11.4 11H.6ZM6 4.6V7.4M6 9.2V9.3", stroke: 1.3 },
  feltAt: { d: "M1 6A5 5 0 1 0 11 6A5 5 0 1 0 1 6ZM5.2 6A.8 .8 0 1 0 6.8 6A.8 .8 0 1 0 5.2 6Z", stroke: 1.4 },
};

/** The sign of a hint, as large as `size`. */
export function hintSign(mark: HintMark, x: number, y: number, size: number): Mark {
  return { kind: "path", x, y, scale: size / box, ...hintPaths[mark], ink: "black" };
}

/** A stop sign with a hand's worth of meaning in any language: an octagon with an exclamation mark. */
export function stopSign(x: number, y: number, size: number): Mark {
  const d = "M14.1 2H33.9L46 14.1V33.9L33.9 46H14.1L2 33.9V14.1ZM24 12V27M24 35.4V35.6";
  return { kind: "path", x, y, scale: size / 48, d, stroke: 4, ink: "black" };
}

/** A filled disc, for a number in white. */
export function disc(x: number, y: number, size: number): Mark {
  const r = size / 2;
  const d = `M0 ${r}A${r} ${r} 0 1 0 ${size} ${r}A${r} ${r} 0 1 0 0 ${r}Z`;
  return { kind: "path", x, y, scale: 1, d, stroke: null, ink: "black" };
}
