import type { BodySide } from "@/lib/dosage/dosage";
import type { SessionStep } from "@/lib/session/session-step";
import type { MotionFile } from "./motion-file";
import { smoothstep } from "./vector";

/** Where a figure is in its movement: on which way, how far from the start (0) toward the far end (1), and on which side. */
export type MotionMoment = { way: number; share: number; side: BodySide | null };

/** The longest that a figure takes to move into a hold and back, in seconds, and the most of a step that it may. */
export const moveSeconds = { in: 2, back: 1.6 };
const mostOfStep = { in: 0.4, back: 0.6 };
/** In a repetition without a hold, the share of the time on the way out, and until the way back begins. */
const out = 0.46;
const turn = 0.54;
/** Movement for a stretch of time names no pace: about this long for one way out and back. */
const calmSeconds = 6;
/** Without a timer a figure rests this long at the start before it shows a hold again. */
const pauseSeconds = 1.2;

export type MotionClock = {
  step: SessionStep;
  /** The step before it, which may have ended in a hold that the figure still has to come back from. */
  before: SessionStep | null;
  /** Seconds since the step began, pauses left out. May exceed the step when nothing is timed. */
  seconds: number;
  isUntimed: boolean;
};

/**
 * Where the figure of an exercise is at a moment of its session. Repetitions go out and back at the prescribed pace, way after
 * way. A hold moves into position, stays there to its end, and comes back in the step that follows. Getting ready and resting
 * show the start.
 */
export function motionMoment({ step, before, seconds, isUntimed }: MotionClock, ways: number): MotionMoment {
  const still = { way: 0, share: 0, side: step.side };
  switch (step.kind) {
    case "rep":
      return { ...outAndBack(isUntimed ? seconds % step.seconds : seconds, step.seconds, ways), side: step.side };
    case "move": {
      const rounds = Math.max(1, Math.round(step.seconds / (calmSeconds * ways)));
      const round = step.seconds / rounds;
      return { ...outAndBack(seconds % round, round, ways), side: step.side };
    }
    case "hold":
      return {
        ...(isUntimed ? holdAgain(seconds, step.seconds, ways) : hold(seconds, step.seconds, ways)),
        side: step.side,
      };
    case "ready":
    case "relax":
    case "rest":
    case "switchSide": {
      if (before?.kind !== "hold" || before.itemId !== step.itemId) return still;
      const share = comingBack(seconds, step.seconds);
      return share > 0 ? { way: ways - 1, share, side: before.side } : still;
    }
  }
}

/** Between which frames a moment lies, and how far (0 to 1) from the one toward the other. */
export type MotionPlace = { before: number; after: number; share: number };

/** Where a moment lies among the frames. */
export function placeOf({ ways }: Pick<MotionFile, "ways">, { way, share }: MotionMoment): MotionPlace {
  const frames = ways[way] ?? [];
  const at = share * (frames.length - 1);
  const index = Math.max(0, Math.min(frames.length - 2, Math.floor(at)));
  const before = frames[index] ?? 0;
  return { before, after: frames[index + 1] ?? before, share: Math.max(0, Math.min(1, at - index)) };
}

type Place = Pick<MotionMoment, "way" | "share">;

/** Which of several ways that take equal turns in `total` seconds, and the seconds on it. */
function turnOf(seconds: number, total: number, ways: number): { way: number; seconds: number; own: number } {
  const own = total / ways;
  const within = Math.min(Math.max(0, seconds), total);
  const way = Math.min(ways - 1, Math.floor(within / own));
  return { way, seconds: within - way * own, own };
}

function outAndBack(seconds: number, total: number, ways: number): Place {
  const { way, seconds: within, own } = turnOf(seconds, total, ways);
  const at = within / own;
  return { way, share: at < turn ? smoothstep(at / out) : smoothstep((1 - at) / (1 - turn)) };
}

/** Several ways share a hold; all but the last come back within it. */
function hold(seconds: number, total: number, ways: number): Place {
  const { way, seconds: within, own } = turnOf(seconds, total, ways);
  const share = smoothstep(within / Math.min(moveSeconds.in, own * mostOfStep.in));
  const left = own - within;
  const back = Math.min(moveSeconds.back, own * (1 - mostOfStep.in) * 0.5);
  return { way, share: way < ways - 1 && left < back ? smoothstep(left / back) : share };
}

/** Without a timer nobody tells when the hold is over: it is shown again and again, with its real length. */
function holdAgain(seconds: number, total: number, ways: number): Place {
  const within = seconds % (total + moveSeconds.back + pauseSeconds);
  if (within <= total) return hold(within, total, ways);
  return { way: ways - 1, share: comingBack(within - total, moveSeconds.back / mostOfStep.back) };
}

function comingBack(seconds: number, total: number): number {
  return smoothstep(1 - seconds / Math.min(moveSeconds.back, total * mostOfStep.back));
}
