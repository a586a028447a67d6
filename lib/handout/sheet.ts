import type { PrintPath } from "@/lib/figure/print-drawing";
import type { Weight } from "@/lib/handout/glyph-widths";

/** All measures of the sheet are points, from the top left corner. */
export type Sheet = { width: number; height: number; pages: SheetPage[] };

export type SheetPage = { marks: Mark[]; links: LinkArea[] };

/** What ink does: a piece of a line of text, a path, or a drawing. Black, gray or, on black, white. */
export type Mark = TextMark | PathMark | DrawingMark;

/** `y` is the baseline. */
export type TextMark = { kind: "text"; x: number; y: number; text: string; size: number; weight: Weight; ink: Ink };

/** SVG path data, scaled and then moved to x and y. `stroke` is a line width in the path's own units; null fills. */
export type PathMark = {
  kind: "path";
  x: number;
  y: number;
  scale: number;
  d: string;
  stroke: number | null;
  ink: Ink;
};

/** A picture of so many paths, with their own paints, scaled to points. */
export type DrawingMark = {
  kind: "drawing";
  x: number;
  y: number;
  scale: number;
  /** In the drawing's own units. */
  width: number;
  /** Left and right are changed. */
  isMirrored: boolean;
  paths: readonly PrintPath[];
};

export type Ink = "black" | "gray" | "white";

export type LinkArea = { x: number; y: number; width: number; height: number; url: string };

/** A strip of the paper that is never cut. Marks are placed from its top left corner. */
export type Row = {
  /** White above it, left out at the top of a page. */
  before: number;
  height: number;
  marks: Mark[];
  links?: LinkArea[];
  /** Whether the next row must stand on the same page. */
  keepsNext: boolean;
};

/** Rows that stay on one page when they fit one. */
export type Block = {
  before: number;
  rows: Row[];
  /** Repeated on top of a page when the block is longer than one. */
  continued: Row | null;
};
