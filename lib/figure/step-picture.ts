import type { MovingOutline } from "./moving-outline";
import { type MovingPath, movingPath } from "./moving-path";
import { PathWriter } from "./path-writer";

/** Path data of a slot, in fine parts: of lines that stand still, to be told once, and of all that changes. */
export type SlotPaths = { still: string; moving: string };

type SlotPicture = { still: string; base: Uint8Array; moving: MovingPath };

const writer = new PathWriter();
const nothing = new Uint8Array();

/** One half of a step between two frames, ready to be drawn at any place of it. */
export class StepPicture {
  private readonly slots: SlotPicture[];

  /**
   * `lines` says for each slot whether it is drawn in lines only. Of a fill, what stands still cannot be told apart: a hole in it may
   * move.
   */
  constructor(outlines: readonly MovingOutline[], lines: readonly boolean[]) {
    this.slots = lines.map((isLine, slot) => {
      const own = outlines.filter((outline) => outline.slot === slot);
      const { codes, at, by } = movingPath(own.filter(({ isStill }) => isStill));
      const moving = movingPath(own.filter(({ isStill }) => !isStill));
      writer.curves(codes, at, by, 0);
      if (!isLine && moving.codes.length > 0) return { still: "", base: writer.takeBytes(), moving };
      return { still: writer.takeText(), base: nothing, moving };
    });
  }

  /** Path data by slot, when all outlines have gone `share` (0 to 1) of their way. */
  at(share: number): SlotPaths[] {
    return this.slots.map(({ still, base, moving }) => {
      if (moving.codes.length === 0) return { still, moving: "" };
      writer.copy(base);
      writer.curves(moving.codes, moving.at, moving.by, share);
      return { still, moving: writer.takeText() };
    });
  }
}
