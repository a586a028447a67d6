import type { DosageWords } from "@/lib/dosage/dosage-words";
import { spokenTime } from "@/lib/dosage/spoken-time";

const sideName = { left: "your left side", right: "your right side" };
const times = (count: number) => (count === 1 ? "1 time" : `${count} times`);
const repetitions = (count: number) => (count === 1 ? "1 repetition" : `${count} repetitions`);
const dayName = (day: string) => day.charAt(0).toUpperCase() + day.slice(1);
const timeNames = { second: "second", seconds: "seconds", minute: "minute", minutes: "minutes", and: "and" };

function list(words: string[]): string {
  if (words.length <= 2) return words.join(" and ");
  return `${words.slice(0, -1).join(", ")}, and ${words.at(-1)}`;
}

/** English, at or below grade 6. */
export const wordsEn: DosageWords = {
  time: (seconds) => spokenTime(seconds, timeNames),
  doReps: (reps, where) => `Do ${repetitions(reps)}${where}.`,
  holdOnce: (time, where) => `Hold for ${time}${where}.`,
  holdEach: (time) => `Hold each one for ${time}.`,
  pace: (time, reps) => `Take about ${time} for ${reps === 1 ? "it" : "each one"}.`,
  moveFor: (time, where) => `Keep moving for ${time}${where}.`,
  onSide: { left: ` on ${sideName.left}`, right: ` on ${sideName.right}` },
  onEachSide: " on each side",
  repeat: (count) => `Do this ${times(count)}.`,
  restBetween: (time) => `Rest for ${time} in between.`,
  wholeDoseEachSide: "Do all of this on each side.",
  startLeft: "Start with your left side.",
  switchEachTime: "Switch sides each time.",
  otherReps: (side, reps, usual) => `On ${sideName[side]}, do ${repetitions(reps)} instead of ${usual}.`,
  otherHolds: (side, holds) => `On ${sideName[side]}, hold ${times(holds)} instead of 1.`,
  otherSets: (side, sets, usual) => `On ${sideName[side]}, do this ${times(sets)} instead of ${usual}.`,
  load: (load) => `Use: ${load}`,
  timesPerDay: (count) => ["once a day", "twice a day"][count - 1] ?? `${count} times a day`,
  daily: "every day",
  mondayToFriday: "Monday to Friday",
  onWeekdays: (days) => `on ${list(days.map(dayName))}`,
  exceptWeekdays: (days) => `every day except ${list(days.map(dayName))}`,
  daysPerWeek: (days) => (days === 1 ? "1 day a week" : `${days} days a week`),
  cue: {
    onWaking: "when you wake up",
    inBreaks: "in breaks",
    afterWorkout: "after a workout",
    beforeBed: "before bed",
  },
  list,
};
