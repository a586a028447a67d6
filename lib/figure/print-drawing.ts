import type { Body } from "./body";
import type { Drawing } from "./drawing";
import { type Paint, paintsOf } from "./palette";

/** A drawing as a black-and-white printer gets it: recolored and hatched. Units are those of the drawing. */
export type PrintDrawing = { width: number; height: number; paths: PrintPath[] };

export type PrintPath = Paint & { d: string };

/** Says how each path of a drawing is printed, in the order they are laid on paper. */
export function printDrawing({ width, height, items }: Drawing, look: Body["look"]): PrintDrawing {
  const paths = items.flatMap(({ d, ...item }) => {
    if (d === "") return [];
    return paintsOf({ ...item, d }, "blackAndWhite", look).map((paint) => ({ ...paint, d }));
  });
  return { width, height, paths };
}
