import type { Localized } from "@/lib/locale";
import { type BodyChoice, chosenBody } from "./body-choice";
import type { DrawnFigures } from "./drawn-figures";
import { figureFolder, motionName, stillName } from "./file-names";
import type { Side } from "./pose";

/** The pictures of an exercise as a page shows them. Small enough to send along. */
export type FigureView = {
  /** The side that the pictures show; the other side is their mirror image. Null when the movement has no side. */
  side: Side | null;
  /** The movement in words, for those who do not see it. */
  alt: Localized;
  /** The number of the panel that says most by itself. */
  cover: number;
  panels: PanelView[];
  /** The address of the frames of the movement. */
  motion: string;
};

export type PanelView = {
  src: string;
  /** In units of the drawing, for the shape. */
  width: number;
  height: number;
  caption: Localized;
  /** A set-up beside the movement, with a view of its own. */
  isInset: boolean;
};

/** The picture that says most by itself, for a thumbnail. */
export type FigureCover = Pick<PanelView, "src" | "width" | "height"> & Pick<FigureView, "side">;

/** Thumbnails by exercise id; null for what has no picture. */
export type FigureCovers = Readonly<Record<string, FigureCover | null>>;

/** The thumbnail of an exercise. */
export function coverOf({ panels, cover, side }: FigureView): FigureCover | null {
  const panel = panels[cover];
  return panel ? { src: panel.src, width: panel.width, height: panel.height, side } : null;
}

/** Where a movement begins, and the picture that says most: two that are large enough for a small room. */
export function startAndEnd({ panels, cover }: FigureView): PanelView[] {
  const start = panels.findIndex(({ isInset }) => !isInset);
  return panels.filter((_, panel) => panel === start || panel === cover);
}

/** The pictures of an exercise with the person the clinic chose; null when there are none. */
export function figureView(drawn: DrawnFigures, exerciseId: string, choice: BodyChoice): FigureView | null {
  const place = drawn.figures.findIndex(({ id }) => id === exerciseId);
  const figure = drawn.figures[place];
  if (!figure) return null;
  const body = chosenBody(choice, place);
  const folder = figureFolder(drawn.version);
  return {
    side: figure.side,
    alt: figure.alt,
    cover: figure.cover,
    panels: figure.panels.map(({ caption, isInset, sizes }, panel) => ({
      src: `${folder}/${stillName(exerciseId, body, panel)}`,
      ...sizes[body],
      caption,
      isInset,
    })),
    motion: `${folder}/${motionName(exerciseId, body)}`,
  };
}
