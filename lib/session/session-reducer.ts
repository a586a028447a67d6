import { assertNever } from "@/lib/result";
import { catchUp, countWork, goTo, stepMilliseconds } from "@/lib/session/session-clock";
import { idleSession, type SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";

/** Every action carries the time at which it happened, in milliseconds since 1970. */
export type SessionAction =
  | { type: "start"; now: number }
  /** Passes the steps that are over by now. Any number of calls, or none, leads to the same state. */
  | { type: "advance"; now: number }
  | { type: "pause"; now: number }
  | { type: "resume"; now: number }
  /** Restarts the running step; right after its start, goes back to the step before. */
  | { type: "back"; now: number }
  /** The patient has done the step, whatever the clock says. */
  | { type: "stepDone"; now: number }
  | { type: "skipStep"; now: number }
  | { type: "skipExercise"; now: number }
  | { type: "setUntimed"; isUntimed: boolean; now: number }
  | { type: "finish"; now: number };

const backToPreviousMilliseconds = 2000;

/** The next state of a session over these steps. An action that means nothing at the moment changes nothing. */
export function sessionReducer(
  steps: readonly SessionStep[],
  state: SessionState,
  action: SessionAction,
): SessionState {
  if (state.clock.kind === "idle") return fromIdle(steps, state, action);
  const current = catchUp(steps, state, action.now);
  if (current.clock.kind === "finished") return current;
  const { now } = action;
  switch (action.type) {
    case "start":
    case "advance":
      return current;
    case "pause":
      return pause(current, now);
    case "resume":
      return resume(current, now);
    case "back":
      return back(steps, current, now);
    case "stepDone":
      return goTo(steps, countWork(steps, current, now), current.index + 1, now);
    case "skipStep":
      return skipTo(steps, current, current.index + 1, now);
    case "skipExercise":
      return skipTo(steps, current, nextExerciseIndex(steps, current.index), now);
    case "setUntimed":
      return setUntimed(steps, current, action.isUntimed, now);
    case "finish":
      return skipTo(steps, current, steps.length, now);
    default:
      return assertNever(action);
  }
}

function fromIdle(steps: readonly SessionStep[], state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case "start":
      return goTo(
        steps,
        {
          ...idleSession,
          isUntimed: state.isUntimed,
          startedAt: action.now,
          clock: { kind: "running", stepStartedAt: action.now },
        },
        0,
        action.now,
      );
    case "setUntimed":
      return state.isUntimed === action.isUntimed ? state : { ...state, isUntimed: action.isUntimed };
    default:
      return state;
  }
}

function pause(state: SessionState, now: number): SessionState {
  if (state.clock.kind !== "running") return state;
  return { ...state, clock: { kind: "paused", stepMilliseconds: stepMilliseconds(state, now) } };
}

function resume(state: SessionState, now: number): SessionState {
  if (state.clock.kind !== "paused") return state;
  return { ...state, clock: { kind: "running", stepStartedAt: now - state.clock.stepMilliseconds } };
}

function back(steps: readonly SessionStep[], state: SessionState, now: number): SessionState {
  const isRestart = stepMilliseconds(state, now) >= backToPreviousMilliseconds;
  const counted = countWork(steps, state, now);
  if (isRestart || state.index === 0) return goTo(steps, counted, state.index, now);
  // What was just passed over is taken back as a whole: a skip by mistake costs one tap.
  const lastSkip = state.skips.at(-1);
  if (lastSkip?.to !== state.index) return goTo(steps, counted, state.index - 1, now);
  return goTo(steps, { ...counted, skips: state.skips.slice(0, -1) }, lastSkip.from, now);
}

function skipTo(steps: readonly SessionStep[], state: SessionState, to: number, now: number): SessionState {
  const skips = [...state.skips, { from: state.index, to }];
  return goTo(steps, { ...countWork(steps, state, now), skips }, to, now);
}

function nextExerciseIndex(steps: readonly SessionStep[], index: number): number {
  const itemId = steps[index]?.itemId;
  const next = steps.findIndex((step, at) => at > index && step.itemId !== itemId);
  return next === -1 ? steps.length : next;
}

function setUntimed(steps: readonly SessionStep[], state: SessionState, isUntimed: boolean, now: number): SessionState {
  if (state.isUntimed === isUntimed) return state;
  const changed = { ...state, isUntimed };
  const stepSeconds = steps[state.index]?.seconds ?? 0;
  // Back on the clock, a step that has waited longer than it lasts begins anew instead of rushing through the next ones.
  const isOver = stepMilliseconds(state, now) >= stepSeconds * 1000;
  return isUntimed || !isOver ? changed : goTo(steps, changed, state.index, now);
}
