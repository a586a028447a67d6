import { type FrameMatch, matchFrames, type ReadyFrame } from "./match-frames";
import { type MotionFile, wholeFrames } from "./motion-file";
import type { MotionPlace } from "./motion-moment";
import { isFilled, shapesOf } from "./motion-shape";
import { targetsOf } from "./motion-targets";
import { movingOutline } from "./moving-outline";
import { type SlotPaths, StepPicture } from "./step-picture";

type Step = { ahead: StepPicture; back: StepPicture };

/**
 * All pictures of a movement: its frames and what lies between them. The ways between are found piece by piece, by calls of
 * `prepare`, whenever there is time; until a step is ready, the nearer one of its frames stands for it.
 */
export class BetweenFrames {
  private readonly frames: string[][];
  private readonly ready: ReadyFrame[] = [];
  private readonly stills: SlotPaths[][] = [];
  private readonly lines: boolean[];
  /** By the number of the frame that a step leads to: each but the first has one before it. */
  private readonly steps: Step[] = [];
  private readonly waiting: { before: number; after: number }[];
  private running: { after: number; work: Generator<undefined, FrameMatch> } | null = null;

  constructor(private readonly file: MotionFile) {
    this.frames = wholeFrames(file);
    this.lines = (this.frames[0] ?? []).map((_, slot) => !isFilled(slot, file.layers));
    this.waiting = file.ways.flatMap((way) => way.slice(1).map((after, index) => ({ before: way[index] ?? 0, after })));
  }

  /** Path data by slot, in fine parts of a tenth of a unit. */
  pathsAt({ before, after, share }: MotionPlace): readonly SlotPaths[] {
    const step = this.steps[after];
    if (!step || share === 0 || share === 1) return this.still(share < 0.5 ? before : after);
    return share < 0.5 ? step.ahead.at(share) : step.back.at(1 - share);
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
      const unread = [next.before, next.after].find((frame) => !this.ready[frame]);
      if (unread !== undefined) {
        this.read(unread);
        return true;
      }
      this.waiting.splice(this.waiting.indexOf(next), 1);
      this.running = { after: next.after, work: matchFrames(this.read(next.before), this.read(next.after)) };
    }
    const { done, value } = this.running.work.next();
    if (done) {
      this.steps[this.running.after] = {
        ahead: new StepPicture(value.ahead, this.lines),
        back: new StepPicture(value.back, this.lines),
      };
      this.running = null;
    }
    return this.running !== null || this.waiting.length > 0;
  }

  private read(frame: number): ReadyFrame {
    const known = this.ready[frame];
    if (known) return known;
    const shapes = shapesOf(this.frames[frame] ?? [], this.file.layers);
    const ready = { shapes, targets: targetsOf(shapes) };
    this.ready[frame] = ready;
    return ready;
  }

  private still(frame: number): readonly SlotPaths[] {
    const known = this.stills[frame];
    if (known) return known;
    const outlines = this.read(frame).shapes.map((shape) => {
      const none = new Float64Array(shape.points.count);
      return movingOutline(shape, { dx: none, dy: none });
    });
    const paths = new StepPicture(outlines, this.lines).at(0);
    this.stills[frame] = paths;
    return paths;
  }
}
