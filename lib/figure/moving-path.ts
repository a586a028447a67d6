import type { MovingOutline } from "./moving-outline";
import { loopEndCode, startCode } from "./path-writer";

/**
 * Outlines on their way, number after number in the order in which `PathWriter` writes them: at every refresh of the screen all of
 * them are read, which takes several times as long where they lie scattered.
 */
export type MovingPath = { codes: Uint8Array; at: Float32Array; by: Float32Array };

/** Pictures between frames are told in these parts of a tenth of a unit: whole numbers again, and finer than a screen. */
export const fineParts = 5;

/** Several outlines as one path, in fine parts. */
export function movingPath(outlines: readonly MovingOutline[]): MovingPath {
  const codes = outlines.flatMap(({ degrees, isClosed }) => [
    startCode,
    ...degrees,
    ...(isClosed ? [loopEndCode] : []),
  ]);
  const fine = (tenths: readonly number[]) => Float32Array.from(tenths, (value) => value * fineParts);
  return {
    codes: Uint8Array.from(codes),
    at: fine(outlines.flatMap(({ at }) => at)),
    by: fine(outlines.flatMap(({ by }) => by)),
  };
}
