/**
 * How a border between two pieces is drawn. "none" lets a line that comes from elsewhere run out along it, "open" not even that:
 * a hairline is drawn by its strands.
 */
export type LineClass = "none" | "open" | DrawnLine;

export type DrawnLine = "border" | "crease" | "occlusion" | "silhouette" | "thinSilhouette";

export function isDrawn(line: LineClass): line is DrawnLine {
  return line !== "none" && line !== "open";
}

/** A pixel of the label picture. */
export type Pixel = readonly [x: number, y: number];

/** A point of the picture, in pixels. */
export type Point = readonly [x: number, y: number];

/** Decides the line between two neighboring pixels of different labels, and which label is in front. */
export type LineRule = (left: Pixel, right: Pixel) => { line: LineClass; owner: number };
