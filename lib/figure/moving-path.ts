import type { MovingOutline } from "./moving-outline";

const letters = ["", "L", "Q", "C"] as const;
/** A tenth of a unit may be half a pixel: numbers between frames are told in parts of it. */
const parts = 5;

/** Path data of outlines that have gone `share` (0 to 1) of their way, in tenths of a unit. */
export function movingPath(outlines: readonly MovingOutline[], share: number): string {
  return outlines.map((outline) => outlinePath(outline, share)).join("");
}

function outlinePath({ at, by, degrees, isClosed }: MovingOutline, share: number): string {
  const numbers = at.map((value, index) => Math.round((value + (by[index] ?? 0) * share) * parts) / parts);
  let place = 2;
  let d = `M${numbers.slice(0, 2).join(" ")}`;
  for (const degree of degrees) {
    d += `${letters[degree] ?? ""}${numbers.slice(place, place + degree * 2).join(" ")}`;
    place += degree * 2;
  }
  return isClosed ? `${d}z` : d;
}
