import type { Localized } from "@/lib/locale";
import type { BodyName } from "./body-choice";
import type { Side } from "./pose";

/** What is known of all figures once they are drawn, in the order of the catalog. */
export type DrawnFigures = {
  /** Names the folder of the files; another one whenever anything about a figure changed. */
  version: string;
  figures: readonly DrawnFigure[];
};

export type DrawnFigure = {
  /** The id of the catalog exercise. */
  id: string;
  /** The side that the drawings show. */
  side: Side | null;
  alt: Localized;
  /** The number of the panel that says most by itself. */
  cover: number;
  panels: readonly DrawnPanel[];
};

export type DrawnPanel = {
  caption: Localized;
  isInset: boolean;
  /** In units of the drawing, by body: their outlines differ. */
  sizes: Record<BodyName, { width: number; height: number }>;
};
