import { type Days, type Frequency, type Weekday, weekdays } from "@/lib/dosage/dosage";
import type { DosageWords } from "@/lib/dosage/dosage-words";
import { sentence } from "@/lib/dosage/sentence";
import { dosageWords } from "@/lib/dosage/words";
import type { Locale } from "@/lib/locale";

/** How often and when, for the patient: "Twice a day, every day. When you wake up and before bed." */
export function describeFrequency(frequency: Frequency, locale: Locale): string {
  const words = dosageWords[locale];
  const often = words.timesPerDay(frequency.timesPerDay);
  const days = describeDays(frequency.days, words);
  const moments = words.list(frequency.cues.map((cue) => words.cue[cue]));
  // Days by name are a sentence of their own: joined to how often they are hard to read.
  const parts = frequency.days.kind === "weekdays" ? [often, days] : [`${often}, ${days}`];
  return [...parts, moments]
    .filter((part) => part !== "")
    .map(sentence)
    .join(" ");
}

/** The days of a frequency, without a capital or a period: "every day", "on Monday and Friday". */
export function describeDays(days: Days, words: DosageWords): string {
  switch (days.kind) {
    case "daily":
      return words.daily;
    case "timesPerWeek":
      return words.daysPerWeek(days.timesPerWeek);
    case "weekdays":
      return describeWeekdays(days.weekdays, words);
  }
}

function describeWeekdays(chosen: Weekday[], words: DosageWords): string {
  const others = weekdays.filter((day) => !chosen.includes(day));
  if (others.length === 0) return words.daily;
  if (others.join() === "saturday,sunday") return words.mondayToFriday;
  // Naming the days off is shorter, and a long list of days is hard to read.
  return others.length <= 2 ? words.exceptWeekdays(others) : words.onWeekdays(chosen);
}
