import type { DrawnFigure } from "@/lib/figure/drawn-figures";
import type { Side } from "@/lib/figure/pose";
import type { PrintDrawing } from "@/lib/figure/print-drawing";
import type { Localized } from "@/lib/locale";

/** The pictures of a handout's exercises, by exercise id; an exercise may have none. Drawn long before they are asked for. */
export type HandoutPictures = Readonly<Record<string, HandoutPicture>>;

export type HandoutPicture = {
  /** The side that the panels show; the other side is their mirror image. */
  side: Side | null;
  panels: readonly HandoutPanel[];
};

export type HandoutPanel = { caption: Localized; drawing: PrintDrawing };

/** Puts the drawings of a figure, in the order of its panels, together with what is said of them. */
export function handoutPicture(figure: DrawnFigure, drawings: readonly PrintDrawing[]): HandoutPicture {
  const panels = figure.panels.flatMap(({ caption }, panel) => {
    const drawing = drawings[panel];
    return drawing ? [{ caption, drawing }] : [];
  });
  return { side: figure.side, panels };
}
