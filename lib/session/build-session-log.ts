import { exerciseLogs } from "@/lib/session/exercise-logs";
import type { SessionLog } from "@/lib/session/session-log";
import type { SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";

const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * The log of a session, ready to be sent. `now` is in milliseconds since 1970. A session that slept for days or met a
 * changed clock is told with a span that the clinic accepts: its work counts, its exact start does not.
 */
export function buildSessionLog(
  steps: readonly SessionStep[],
  state: SessionState,
  answers: Omit<SessionLog, "startedAt" | "finishedAt" | "exercises">,
  now: number,
): SessionLog {
  const finishedAt = state.clock.kind === "finished" ? state.clock.finishedAt : now;
  const startedAt = Math.min(Math.max(state.startedAt ?? finishedAt, finishedAt - dayMilliseconds), finishedAt);
  return {
    ...answers,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(finishedAt).toISOString(),
    exercises: exerciseLogs(steps, state, now),
  };
}
