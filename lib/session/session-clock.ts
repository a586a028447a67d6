import type { SessionState } from "@/lib/session/session-state";
import { type SessionStep, workKinds } from "@/lib/session/session-step";

/** Milliseconds that the running step has lasted, without pauses. Never negative: a clock may be set back. */
export function stepMilliseconds({ clock }: SessionState, now: number): number {
  switch (clock.kind) {
    case "running":
      return Math.max(0, now - clock.stepStartedAt);
    case "paused":
      return clock.stepMilliseconds;
    case "idle":
    case "finished":
      return 0;
  }
}

/** The state after all steps that are over by `now`; the same state while the running step goes on. */
export function catchUp(steps: readonly SessionStep[], state: SessionState, now: number): SessionState {
  let caughtUp = withoutFuture(state, now);
  while (caughtUp.clock.kind === "running" && !caughtUp.isUntimed) {
    const step = steps[caughtUp.index];
    const endsAt = caughtUp.clock.stepStartedAt + (step?.seconds ?? 0) * 1000;
    if (now < endsAt) return caughtUp;
    caughtUp = goTo(steps, countWork(steps, caughtUp, endsAt), caughtUp.index + 1, endsAt);
  }
  return caughtUp;
}

/** A step cannot have begun later than now: the phone's clock was set back, and the step would stand still. */
function withoutFuture(state: SessionState, now: number): SessionState {
  if (state.clock.kind !== "running" || state.clock.stepStartedAt <= now) return state;
  return { ...state, clock: { kind: "running", stepStartedAt: now } };
}

/** Moves to the start of a step at a moment, running or paused as before; past the last step the session is over. */
export function goTo(steps: readonly SessionStep[], state: SessionState, index: number, now: number): SessionState {
  if (index >= steps.length) return { ...state, index: steps.length, clock: { kind: "finished", finishedAt: now } };
  return { ...state, index, clock: restarted(state, now) };
}

function restarted({ clock }: SessionState, now: number): SessionState["clock"] {
  return clock.kind === "running" ? { kind: "running", stepStartedAt: now } : { kind: "paused", stepMilliseconds: 0 };
}

/**
 * Adds what the running step has lasted to its exercise's work. At most the step's own time: in an untimed session
 * nobody knows when the patient stopped.
 */
export function countWork(steps: readonly SessionStep[], state: SessionState, now: number): SessionState {
  const step = steps[state.index];
  if (!step || !workKinds.has(step.kind)) return state;
  const worked = Math.min(stepMilliseconds(state, now), step.seconds * 1000);
  const before = state.workedMilliseconds[step.itemId] ?? 0;
  return { ...state, workedMilliseconds: { ...state.workedMilliseconds, [step.itemId]: before + worked } };
}
