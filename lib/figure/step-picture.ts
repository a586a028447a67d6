import type { MovingOutline } from "./moving-outline";
import { type MovingPath, movingPath } from "./moving-path";
import { PathWriter } from "./path-writer";

/** What each slot shows in one half of a step: path data of what stands still, and what moves. */
type SlotPicture = { still: Uint8Array; moving: MovingPath };

const writer = new PathWriter();

/** One half of a step between two frames, ready to be drawn at any place of it. */
export class StepPicture {
  private readonly slots: SlotPicture[];
  /** Path data of the slots in which nothing moves. */
  private readonly still: (string | null)[];

  constructor(outlines: readonly MovingOutline[], slots: number) {
    const bySlot = Array.from({ length: slots }, (_, slot) => outlines.filter((outline) => outline.slot === slot));
    this.slots = bySlot.map((own) => {
      const { codes, at, by } = movingPath(own.filter(({ isStill }) => isStill));
      writer.curves(codes, at, by, 0);
      return { still: writer.takeBytes(), moving: movingPath(own.filter(({ isStill }) => !isStill)) };
    });
    this.still = this.slots.map(({ still, moving }) => {
      if (moving.codes.length > 0) return null;
      writer.copy(still);
      return writer.takeText();
    });
  }

  /** Path data by slot, in fine parts, when all outlines have gone `share` (0 to 1) of their way. */
  at(share: number): string[] {
    return this.slots.map(({ still, moving }, slot) => {
      const known = this.still[slot];
      if (known !== null && known !== undefined) return known;
      writer.copy(still);
      writer.curves(moving.codes, moving.at, moving.by, share);
      return writer.takeText();
    });
  }
}
