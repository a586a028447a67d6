import { catchUp, countWork } from "@/lib/session/session-clock";
import type { ExerciseLog, ExerciseOutcome } from "@/lib/session/session-log";
import { outlineOf } from "@/lib/session/session-outline";
import type { SessionState } from "@/lib/session/session-state";
import { type SessionStep, workKinds } from "@/lib/session/session-step";

/** What was done of each exercise by `now` (milliseconds since 1970), in whole seconds of work. */
export function exerciseLogs(steps: readonly SessionStep[], state: SessionState, now: number): ExerciseLog[] {
  const current = catchUp(steps, state, now);
  const { workedMilliseconds } = countWork(steps, current, now);
  return outlineOf(steps).itemIds.map((itemId) => {
    const workedSeconds = Math.round((workedMilliseconds[itemId] ?? 0) / 1000);
    const work = workIndices(steps, itemId);
    return {
      itemId,
      outcome: outcomeOf(work, current, workedSeconds),
      workedSeconds,
      plannedSeconds: work.reduce((sum, index) => sum + (steps[index]?.seconds ?? 0), 0),
    };
  });
}

function workIndices(steps: readonly SessionStep[], itemId: string): number[] {
  return steps.flatMap((step, index) => (step.itemId === itemId && workKinds.has(step.kind) ? [index] : []));
}

function outcomeOf(work: number[], { index, skips }: SessionState, workedSeconds: number): ExerciseOutcome {
  const isDone = (at: number) => at < index && !skips.some(({ from, to }) => from <= at && at < to);
  const doneCount = work.filter(isDone).length;
  if (doneCount === work.length) return "done";
  return doneCount > 0 || workedSeconds > 0 ? "partly" : "skipped";
}
