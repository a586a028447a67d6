import type { BodySide, Cue, Weekday } from "@/lib/dosage/dosage";

/** The words of one language from which dosages are told. Sentences start with a capital and end with a period. */
export type DosageWords = {
  /** A time as a person says it: "30 seconds", "1 minute". */
  time: (seconds: number) => string;
  /** `where` is `onSide`, `onEachSide` or "". */
  doReps: (reps: number, where: string) => string;
  holdOnce: (time: string, where: string) => string;
  holdEach: (time: string) => string;
  /** The pace, when nothing is held. */
  pace: (time: string, reps: number) => string;
  moveFor: (time: string, where: string) => string;
  onSide: Record<BodySide, string>;
  onEachSide: string;
  repeat: (times: number) => string;
  restBetween: (time: string) => string;
  wholeDoseEachSide: string;
  startLeft: string;
  switchEachTime: string;
  /** `usual` is what the other side does. */
  otherReps: (side: BodySide, reps: number, usual: number) => string;
  otherHolds: (side: BodySide, holds: number) => string;
  otherSets: (side: BodySide, sets: number, usual: number) => string;
  load: (load: string) => string;
  timesPerDay: (times: number) => string;
  daily: string;
  mondayToFriday: string;
  onWeekdays: (days: Weekday[]) => string;
  exceptWeekdays: (days: Weekday[]) => string;
  daysPerWeek: (days: number) => string;
  cue: Record<Cue, string>;
  list: (words: string[]) => string;
};
