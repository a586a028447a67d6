import type { Difficulty, ExerciseOutcome } from "@/lib/session/session-log";

export const difficultyLabels: Record<Difficulty, string> = { easy: "Easy", right: "Just right", hard: "Hard" };

export const outcomeLabels: Record<ExerciseOutcome, string> = {
  done: "Done",
  partly: "Partly done",
  skipped: "Skipped",
};

/** How much of a session was done, in English: "5 of 6 done, 1 skipped". */
export function describeOutcomes(outcomes: readonly ExerciseOutcome[]): string {
  const count = (outcome: ExerciseOutcome) => outcomes.filter((one) => one === outcome).length;
  const [done, partly, skipped] = [count("done"), count("partly"), count("skipped")];
  if (outcomes.length === 0) return "Nothing logged";
  if (done === outcomes.length) return outcomes.length === 1 ? "1 exercise done" : `All ${outcomes.length} done`;
  const rest = [partly > 0 ? `${partly} partly` : "", skipped > 0 ? `${skipped} skipped` : ""].filter(Boolean);
  return [`${done} of ${outcomes.length} done`, ...rest].join(", ");
}
