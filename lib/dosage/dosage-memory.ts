import type { Dosage, DurationWork, RepsWork, SideDifference, Weekday } from "@/lib/dosage/dosage";
import { worksBothSides } from "@/lib/dosage/works-both-sides";

/**
 * The last values of the kinds that a dosage does not have at the moment, so that switching the kind and back restores
 * what was prescribed. Part of an open editor, never of what is stored.
 */
export type DosageMemory = {
  reps: RepsWork | null;
  duration: DurationWork | null;
  weekdays: Weekday[] | null;
  timesPerWeek: number | null;
  /** What one side did differently, its repetitions included while the work is a stretch of time. */
  difference: SideDifference | null;
  /** Whether the sides differed when both worked last. */
  isUneven: boolean;
};

export const emptyMemory: DosageMemory = {
  reps: null,
  duration: null,
  weekdays: null,
  timesPerWeek: null,
  difference: null,
  isUneven: false,
};

/** The memory with everything the dosage shows now. */
export function rememberDosage(memory: DosageMemory, { work, side, sideDifference, frequency }: Dosage): DosageMemory {
  const { days } = frequency;
  return {
    reps: work.kind === "reps" ? work : memory.reps,
    duration: work.kind === "duration" ? work : memory.duration,
    weekdays: days.kind === "weekdays" ? days.weekdays : memory.weekdays,
    timesPerWeek: days.kind === "timesPerWeek" ? days.timesPerWeek : memory.timesPerWeek,
    difference: sideDifference
      ? { ...sideDifference, reps: work.kind === "reps" ? sideDifference.reps : (memory.difference?.reps ?? null) }
      : memory.difference,
    isUneven: worksBothSides(side) ? sideDifference !== null : memory.isUneven,
  };
}

/** The remembered difference between the sides as a dosage with this work can have it. */
export function recallDifference({ difference }: DosageMemory, work: Dosage["work"]): SideDifference | null {
  return difference && { ...difference, reps: work.kind === "reps" ? difference.reps : null };
}
