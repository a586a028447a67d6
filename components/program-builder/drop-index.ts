/** The vertical middle of each row in its place before the drag, from top to bottom. */
type Middles = readonly number[];

/**
 * The index that a dragged row gets when it is let go at a height: rows whose middle lies above stay above it. The
 * dragged row itself does not count.
 */
export function dropIndex(middles: Middles, fromIndex: number, height: number): number {
  return middles.filter((middle, index) => index !== fromIndex && middle < height).length;
}
