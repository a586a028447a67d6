import { type FrameMatch, matchFrames, type ReadyFrame } from "./match-frames";
import type { MotionFile } from "./motion-file";
import { wholeFrames } from "./motion-file";
import type { MotionPlace } from "./motion-moment";
import { shapesOf } from "./motion-shape";
import { targetsOf } from "./motion-targets";
import { type MovingOutline, movingOutline, pathOfOutline } from "./moving-outline";

/** What a slot shows in one half of a step: path data of what stands still, and what moves. */
type SlotPicture = { still: string; moving: MovingOutline[] };
type Step = { ahead: SlotPicture[]; back: SlotPicture[]; match: FrameMatch };

/**
 * All pictures of a movement: its frames and what lies between them. The ways between are found piece by piece, by calls of
 * `prepare`, whenever there is time; until a step is ready, the nearer one of its frames stands for it.
 */
export class BetweenFrames {
  private readonly frames: string[][];
  private readonly ready: ReadyFrame[] = [];
  private readonly stills: string[][] = [];
  /** By the number of the frame that a step leads to: each but the first has one before it. */
  private readonly steps: Step[] = [];
  private readonly waiting: { before: number; after: number }[];
  private running: { after: number; work: Generator<undefined, FrameMatch> } | null = null;

  constructor(private readonly file: MotionFile) {
    this.frames = wholeFrames(file);
    this.waiting = file.ways.flatMap((way) => way.slice(1).map((after, index) => ({ before: way[index] ?? 0, after })));
  }

  /** Path data by slot, in hundredths of a unit. */
  pathsAt({ before, after, share }: MotionPlace): readonly string[] {
    const step = this.steps[after];
    if (!step || share === 0 || share === 1) return this.still(share < 0.5 ? before : after);
    const [pictures, gone] = share < 0.5 ? [step.ahead, share] : [step.back, 1 - share];
    return pictures.map(({ still, moving }) =>
      moving.reduce((text, outline) => text + pathOfOutline(outline, gone), still),
    );
  }

  /** How much of "where it is felt" shows, 0 to 1. */
  glowAt({ before, after, share }: MotionPlace): number {
    const [from = 0, to = 0] = [before, after].map((frame) => this.file.frames[frame]?.glow ?? 0);
    return from + (to - from) * share;
  }

  /**
   * Does the next piece of work, some milliseconds on a phone, toward the steps from that place on. Gives whether there is
   * more to do.
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
      this.steps[this.running.after] = this.stepOf(value);
      this.running = null;
    }
    return this.running !== null || this.waiting.length > 0;
  }

  /** How the step to a frame was matched, once it is ready. */
  matchTo(frame: number): FrameMatch | null {
    return this.steps[frame]?.match ?? null;
  }

  private read(frame: number): ReadyFrame {
    const known = this.ready[frame];
    if (known) return known;
    const shapes = shapesOf(this.frames[frame] ?? [], this.file.layers);
    const ready = { shapes, targets: targetsOf(shapes) };
    this.ready[frame] = ready;
    return ready;
  }

  private still(frame: number): readonly string[] {
    const known = this.stills[frame];
    if (known) return known;
    const { shapes } = this.read(frame);
    const outlines = shapes.map((shape) => {
      const none = new Float64Array(shape.points.count);
      return movingOutline(shape, { dx: none, dy: none });
    });
    const paths = this.picture(outlines).map(({ still }) => still);
    this.stills[frame] = paths;
    return paths;
  }

  private stepOf(match: FrameMatch): Step {
    return { ahead: this.picture(match.ahead), back: this.picture(match.back), match };
  }

  private picture(outlines: readonly MovingOutline[]): SlotPicture[] {
    const slots = this.frames[0]?.map((): SlotPicture => ({ still: "", moving: [] })) ?? [];
    for (const outline of outlines) {
      const slot = slots[outline.slot];
      if (!slot) continue;
      if (outline.isStill) slot.still += pathOfOutline(outline, 0);
      else slot.moving.push(outline);
    }
    return slots;
  }
}
