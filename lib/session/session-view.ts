import { catchUp, stepMilliseconds } from "@/lib/session/session-clock";
import { outlineOf } from "@/lib/session/session-outline";
import type { SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";

/** What a screen shows of a session at one moment. Seconds are fractional. */
export type SessionView = {
  /** Null when all steps are over. */
  step: SessionStep | null;
  nextStep: SessionStep | null;
  index: number;
  /** 0 in an untimed step that has waited longer than it lasts. */
  remainingSeconds: number;
  /** Of the step: 0 at its start, 1 at its end. */
  elapsedFraction: number;
  /** Of the session, the running step included. */
  totalRemainingSeconds: number;
  /** The running exercise, from 1, and how many there are. */
  exercise: number;
  exercises: number;
  isStarted: boolean;
  isPaused: boolean;
  isFinished: boolean;
  isUntimed: boolean;
};

/** The session as it stands at `now` (milliseconds since 1970), whether or not the state was advanced so far. */
export function sessionView(steps: readonly SessionStep[], state: SessionState, now: number): SessionView {
  const current = catchUp(steps, state, now);
  const step = steps[current.index] ?? null;
  const remainingSeconds = step ? Math.max(0, step.seconds - stepMilliseconds(current, now) / 1000) : 0;
  const { itemIds, exercises, secondsAfter } = outlineOf(steps);
  return {
    step,
    nextStep: steps[current.index + 1] ?? null,
    index: current.index,
    remainingSeconds,
    elapsedFraction: step ? 1 - remainingSeconds / step.seconds : 1,
    totalRemainingSeconds: remainingSeconds + (secondsAfter[current.index] ?? 0),
    exercise: exercises[current.index] ?? itemIds.length,
    exercises: itemIds.length,
    isStarted: current.clock.kind !== "idle",
    isPaused: current.clock.kind === "paused",
    isFinished: current.clock.kind === "finished",
    isUntimed: current.isUntimed,
  };
}
