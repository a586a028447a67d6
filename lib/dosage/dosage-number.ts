import type { Dosage } from "@/lib/dosage/dosage";
import { sidePlan } from "@/lib/dosage/side-plan";

export const numberFields = [
  "sets",
  "reps",
  "holdSeconds",
  "repSeconds",
  "durationSeconds",
  "restSeconds",
  "extraSets",
  "sideReps",
  "timesPerDay",
  "timesPerWeek",
] as const;
export type NumberField = (typeof numberFields)[number];

/** The number that a field of the editor shows; null where the dosage has no such field at the moment. */
export function dosageNumber(dosage: Dosage, field: NumberField): number | null {
  const { sets, work, sideDifference, frequency } = dosage;
  const reps = work.kind === "reps" ? work : null;
  switch (field) {
    case "sets":
      return sets;
    case "reps":
      return reps?.reps ?? null;
    case "holdSeconds":
      return reps?.holdSeconds ?? null;
    case "repSeconds":
      return reps?.holdSeconds === 0 ? reps.repSeconds : null;
    case "durationSeconds":
      return work.kind === "duration" ? work.durationSeconds : null;
    case "restSeconds":
      return sidePlan(dosage).some((side) => side.sets > 1) ? dosage.restSeconds : null;
    case "extraSets":
      return sideDifference?.extraSets ?? null;
    case "sideReps":
      return reps && sideDifference && (sideDifference.reps ?? reps.reps);
    case "timesPerDay":
      return frequency.timesPerDay;
    case "timesPerWeek":
      return frequency.days.kind === "timesPerWeek" ? frequency.days.timesPerWeek : null;
  }
}
