import type { MovingOutline } from "./moving-outline";
import { fineParts, type MovingPath, movingPath } from "./moving-path";
import { PathWriter } from "./path-writer";

/** Path data of a slot, in fine parts: of lines that stand still, to be told once, and of all that changes. */
export type SlotPaths = { still: string; moving: string };

type SlotPicture = {
  still: string;
  base: Uint8Array;
  moving: MovingPath;
  /** The longest way of any of its numbers, in fine parts. */
  longest: number;
  /** What was told last, and for which place. */
  told: string;
  toldAt: number;
};

/** Tenths of a unit, a tenth of a pixel on a phone: before anything has gone that far, the slot is not told anew. */
const unseen = 0.25;

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
      const isWhole = isLine || moving.codes.length === 0;
      return {
        still: isWhole ? writer.takeText() : "",
        base: isWhole ? nothing : writer.takeBytes(),
        moving,
        longest: moving.by.reduce((most, way) => Math.max(most, Math.abs(way)), 0),
        told: "",
        toldAt: Number.NEGATIVE_INFINITY,
      };
    });
  }

  /** Path data by slot, when all outlines have gone `share` (0 to 1) of their way. */
  at(share: number): SlotPaths[] {
    return this.slots.map((slot) => {
      const { still, base, moving, longest, toldAt } = slot;
      if (moving.codes.length > 0 && Math.abs(share - toldAt) * longest >= unseen * fineParts) {
        writer.copy(base);
        writer.curves(moving.codes, moving.at, moving.by, share);
        slot.told = writer.takeText();
        slot.toldAt = share;
      }
      return { still, moving: slot.told };
    });
  }
}
