import { type FrameMatch, matchFrames, type ReadyFrame } from "./match-frames";
import { type MotionFile, wholeFrames } from "./motion-file";
import type { MotionPlace } from "./motion-moment";
import { type MotionShape, shapesIn } from "./motion-shape";
import { type MotionTargets, targetsIn } from "./motion-targets";
import { movingPath } from "./moving-path";

/**
 * All pictures of a movement: its frames and what lies between them. The ways between are found piece by piece, by calls of
 * `prepare`, whenever there is time; until a step is ready, the nearer one of its frames stands for it.
 */
export class BetweenFrames {
  private readonly frames: string[][];
  private readonly read: ReadyFrame[] = [];
  /** By the number of the frame that a step leads to: each but the first has one before it. */
  private readonly steps: FrameMatch[] = [];
  private readonly waiting: { before: number; after: number }[];
  private running: { after: number; work: Generator<undefined, FrameMatch> } | null = null;

  constructor(private readonly file: MotionFile) {
    this.frames = wholeFrames(file);
    this.waiting = file.ways.flatMap((way) => way.slice(1).map((after, index) => ({ before: way[index] ?? 0, after })));
  }

  /** Whether what lies in the step that leads to a frame is known. */
  isReady(after: number): boolean {
    return this.steps[after] !== undefined;
  }

  /** Path data by slot, in tenths of a unit; "" where a slot has nothing. */
  pathsAt({ before, after, share }: MotionPlace): readonly string[] {
    const step = this.steps[after];
    const own = this.frames[share < 0.5 ? before : after] ?? [];
    if (!step || share === 0 || share === 1) return own;
    const [outlines, gone] = share < 0.5 ? [step.ahead, share] : [step.back, 1 - share];
    return own.map((_, slot) =>
      movingPath(
        outlines.filter((outline) => outline.slot === slot),
        gone,
      ),
    );
  }

  /** How much of "where it is felt" shows, 0 to 1. */
  glowAt({ before, after, share }: MotionPlace): number {
    const [from = 0, to = 0] = [before, after].map((frame) => this.file.frames[frame]?.glow ?? 0);
    return from + (to - from) * share;
  }

  /**
   * Does the next piece of work, some milliseconds on a phone, toward the steps that follow a frame first. Gives whether
   * there is more to do.
   */
  prepare(from: number): boolean {
    if (!this.running) {
      const next = this.waiting.find(({ after }) => after > from) ?? this.waiting[0];
      if (!next) return false;
      this.waiting.splice(this.waiting.indexOf(next), 1);
      this.running = { after: next.after, work: this.match(next) };
    }
    const { done, value } = this.running.work.next();
    if (done) {
      this.steps[this.running.after] = value;
      this.running = null;
    }
    return this.running !== null || this.waiting.length > 0;
  }

  private *match({ before, after }: { before: number; after: number }): Generator<undefined, FrameMatch> {
    return yield* matchFrames(yield* this.reading(before), yield* this.reading(after));
  }

  private *reading(frame: number): Generator<undefined, ReadyFrame> {
    const known = this.read[frame];
    if (known) return known;
    const shapes: MotionShape[] = [];
    for (const [slot, d] of (this.frames[frame] ?? []).entries()) {
      shapes.push(...shapesIn(d, slot, this.file.layers));
      yield;
    }
    const targets = new Map<number, MotionTargets>();
    for (const group of new Set(shapes.map((shape) => shape.group))) {
      targets.set(group, targetsIn(shapes, group));
      yield;
    }
    const ready = { shapes, targets };
    this.read[frame] = ready;
    return ready;
  }
}
