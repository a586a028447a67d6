import { type SessionStep, stepSeconds, workKinds } from "@/lib/session/session-step";

/** What a patient does at one go without a timer. */
export type UntimedRun = {
  start: number;
  /** The index of the step that follows. */
  end: number;
  /** Repetitions or holds of one side; 0 when the run is a break or movement for a stretch of time. */
  reps: number;
  /** Left and right take turns within the run. */
  isAlternating: boolean;
};

/** The set that the step at `index` belongs to, with the pauses inside it; a rest or a change of side stands alone. */
export function untimedRun(steps: readonly SessionStep[], index: number): UntimedRun {
  const current = steps[index];
  if (!current || isBreak(current)) return { start: index, end: index + 1, reps: 0, isAlternating: false };
  const belongs = (step: SessionStep) => !isBreak(step) && step.itemId === current.itemId && step.set === current.set;
  const start = steps.findLastIndex((step, at) => at < index && !belongs(step)) + 1;
  const next = steps.findIndex((step, at) => at > index && !belongs(step));
  const end = next === -1 ? steps.length : next;
  const work = steps.slice(start, end).filter(({ kind }) => workKinds.has(kind));
  return {
    start,
    end,
    reps: Math.max(...work.map(({ rep }) => rep)),
    isAlternating: new Set(work.map(({ side }) => side)).size > 1,
  };
}

function isBreak({ kind, seconds }: SessionStep): boolean {
  if (kind === "switchSide") return seconds !== stepSeconds.alternate;
  return kind === "ready" || kind === "rest";
}
