/** How a border between two pieces is drawn. */
export type LineClass = "none" | "border" | "crease" | "occlusion" | "silhouette" | "thinSilhouette";

/** A pixel of the label picture. */
export type Pixel = readonly [x: number, y: number];

/** A point of the picture, in pixels. */
export type Point = readonly [x: number, y: number];

/** Decides the line between two neighboring pixels of different labels, and which label is in front. */
export type LineRule = (left: Pixel, right: Pixel) => { line: LineClass; owner: number };
