import type { ProgramDraft } from "@/lib/program/program";

/**
 * What a clinician must mend before a patient may get the draft; empty when nothing. `isKnownExercise` tells whether
 * the catalog (or the clinic) still has an exercise.
 */
export function publishProblems(
  draft: ProgramDraft,
  isKnownExercise: (exerciseId: string) => boolean = () => true,
): string[] {
  const problems: string[] = [];
  if (draft.title.trim() === "") problems.push("Give the program a title.");
  if (draft.items.length === 0) problems.push("Add at least one exercise.");
  if (draft.startDate && draft.endDate && draft.endDate < draft.startDate) {
    problems.push("The end date is before the start date.");
  }
  draft.items.forEach((item, index) => {
    if (!isKnownExercise(item.exerciseId)) {
      problems.push(`Exercise ${index + 1} is no longer in the catalog. Remove or replace it.`);
    }
  });
  return problems;
}
