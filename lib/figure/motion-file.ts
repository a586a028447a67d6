/**
 * The frames of a movement as a browser plays them: JSON, a few dozen kilobytes when compressed.
 *
 * A frame is one text of path data for each slot, such as the fill of the shirt or the outline; "" where a slot has nothing.
 * Coordinates are whole tenths of a drawing's unit, in relative commands, which keeps the file small. A frame that
 * has the same text in a slot as the frame before it holds a 0 instead. Layers say how slots are painted, from the
 * back to the front; a slot may be painted more than once.
 */
export type MotionFile = {
  /** Tenths of a unit: the view box. */
  width: number;
  height: number;
  layers: readonly MotionLayer[];
  frames: readonly MotionFrame[];
  /** The ways of one repetition, as numbers of frames from the start (the same in all) to the far end. */
  ways: readonly (readonly number[])[];
};

export type MotionFrame = {
  /** Path data by slot; 0: as in the frame before. */
  d: readonly (string | 0)[];
  /** How much of "where it is felt" shows, 0 to 1; left out when nothing does. */
  glow?: number;
};

export type MotionLayer = {
  slot: number;
  /** Null when a screen of this kind does without the layer. Lengths in tenths of a unit. */
  light: MotionPaint | null;
  dark: MotionPaint | null;
  /** Whether it shows where the movement is felt. */
  isFelt?: true;
};

export type MotionPaint = { fill?: string; stroke?: string; width?: number; opacity?: number };

/** Path data of each slot, frame by frame, with nothing left to look up. */
export function wholeFrames(file: MotionFile): string[][] {
  let before: readonly string[] = [];
  return file.frames.map(({ d }) => {
    const whole = d.map((text, slot) => (text === 0 ? (before[slot] ?? "") : text));
    before = whole;
    return whole;
  });
}
