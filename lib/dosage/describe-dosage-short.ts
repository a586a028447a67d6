import { type Days, type Dosage, type Frequency, type Weekday, type Work, weekdays } from "@/lib/dosage/dosage";
import { differingSide, restInEffect } from "@/lib/dosage/same-prescription";
import { type ShortWords, shortWords } from "@/lib/dosage/short-words";
import type { SideWork } from "@/lib/dosage/side-plan";
import type { Locale } from "@/lib/locale";

/**
 * What to do in one session on one line, for lists: "2 × 10, hold 5 s, each side, rest 30 s". Holds every prescribed
 * value, so two prescriptions that differ never look the same.
 */
export function describeDosageShort(dosage: Dosage, locale: Locale): string {
  const words = shortWords[locale];
  const { sets, work, side } = dosage;
  const rest = restInEffect(dosage);
  const load = dosage.load.trim();
  return [
    amount({ sets, reps: work.kind === "reps" ? work.reps : 0 }, work, words),
    ...(side === "none" ? [] : [words.side[side]]),
    ...difference(dosage, words),
    ...(rest === 0 ? [] : [`${words.rest} ${shortTime(rest)}`]),
    // Free text comes last and behind its name: it may say anything, such as "left side".
    ...(load === "" ? [] : [`${words.load}: ${load}`]),
  ].join(", ");
}

/** The work of one side on one line, its hold or pace included: "left 3 × 8, hold 5 s". */
export function describeSideShort(side: SideWork & { side: "left" | "right" }, work: Work, locale: Locale): string {
  const words = shortWords[locale];
  return `${words.sideName[side.side]} ${amount(side, work, words)}`;
}

function difference(dosage: Dosage, words: ShortWords): string[] {
  const differing = differingSide(dosage);
  return differing?.side ? [`${words.sideName[differing.side]} ${amount(differing, dosage.work, words)}`] : [];
}

function amount({ sets, reps }: Pick<SideWork, "sets" | "reps">, work: Work, words: ShortWords): string {
  if (work.kind === "duration") return `${sets} × ${shortTime(work.durationSeconds)}`;
  if (work.holdSeconds === 0) return `${sets} × ${reps}, ${words.pace(shortTime(work.repSeconds))}`;
  const hold = `${words.hold} ${shortTime(work.holdSeconds)}`;
  return reps === 1 ? `${sets} × ${hold}` : `${sets} × ${reps}, ${hold}`;
}

/** "45 s", "2 min", "2:30 min". */
export function shortTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (seconds < 120 && seconds !== 60) return `${seconds} s`;
  return rest === 0 ? `${minutes} min` : `${minutes}:${String(rest).padStart(2, "0")} min`;
}

/** A frequency on one line for lists: "2 × a day, Mon, Wed, before bed". */
export function describeFrequencyShort({ timesPerDay, days, cues }: Frequency, locale: Locale): string {
  const words = shortWords[locale];
  return [`${timesPerDay} × ${words.aDay}`, shortDays(days, words), ...cues.map((cue) => words.cue[cue])].join(", ");
}

function shortDays(days: Days, words: ShortWords): string {
  switch (days.kind) {
    case "daily":
      return words.daily;
    case "timesPerWeek":
      return words.daysPerWeek(days.timesPerWeek);
    case "weekdays":
      return shortWeekdays(days.weekdays, words);
  }
}

function shortWeekdays(chosen: Weekday[], words: ShortWords): string {
  if (weekdays.every((day) => chosen.includes(day))) return words.daily;
  return chosen.map((day) => words.weekday[day]).join(", ");
}
