import { type Days, type Dosage, type Frequency, type Weekday, weekdays } from "@/lib/dosage/dosage";
import { differingSide } from "@/lib/dosage/same-prescription";
import { type ShortWords, shortWords } from "@/lib/dosage/short-words";
import type { Locale } from "@/lib/locale";

/** A dosage on one line for lists: "2 × 10, hold 5 s, each side". Rest and frequency are left out. */
export function describeDosageShort(dosage: Dosage, locale: Locale): string {
  const words = shortWords[locale];
  const { side, load } = dosage;
  return [
    amount(dosage, words),
    ...(side === "none" ? [] : [words.side[side]]),
    ...difference(dosage, words),
    ...(load.trim() === "" ? [] : [load.trim()]),
  ].join(", ");
}

function amount({ sets, work }: Dosage, words: ShortWords): string {
  if (work.kind === "duration") return `${sets} × ${shortTime(work.durationSeconds)}`;
  if (work.holdSeconds === 0) return `${sets} × ${work.reps}`;
  const hold = `${words.hold} ${shortTime(work.holdSeconds)}`;
  return work.reps === 1 ? `${sets} × ${hold}` : `${sets} × ${work.reps}, ${hold}`;
}

/** "45 s", "2 min", "2:30 min". */
export function shortTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (seconds < 120 && seconds !== 60) return `${seconds} s`;
  return rest === 0 ? `${minutes} min` : `${minutes}:${String(rest).padStart(2, "0")} min`;
}

function difference(dosage: Dosage, words: ShortWords): string[] {
  const differing = differingSide(dosage);
  if (!differing?.side) return [];
  const { side, sets, reps } = differing;
  return [`${words.sideName[side]} ${reps === 0 ? `${sets} ×` : `${sets} × ${reps}`}`];
}

/** A frequency on one line for lists: "2 × a day, Mon, Wed". */
export function describeFrequencyShort({ timesPerDay, days }: Frequency, locale: Locale): string {
  const words = shortWords[locale];
  return `${timesPerDay} × ${words.aDay}, ${shortDays(days, words)}`;
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
