import { type Dosage, type Frequency, type Weekday, weekdays } from "@/lib/dosage/dosage";
import type { TickGrid } from "@/lib/handout/handout";
import { handoutWords } from "@/lib/handout/handout-words";
import type { Locale } from "@/lib/locale";

/** A week of boxes: one for every time of a day that is due, for each side apart when both do their full dose. */
export function tickGrid(dosage: Dosage, locale: Locale): TickGrid {
  const words = handoutWords[locale];
  const { frequency } = dosage;
  return {
    days: weekdays.map((day) => ({
      name: words.weekday[day],
      boxes: isDue(frequency, day) ? frequency.timesPerDay : 0,
    })),
    sides: dosage.side === "both" ? [words.left, words.right] : [words.done],
    remark: frequency.days.kind === "timesPerWeek" ? words.anyDays(frequency.days.timesPerWeek) : "",
  };
}

function isDue({ days }: Frequency, day: Weekday): boolean {
  return days.kind !== "weekdays" || days.weekdays.includes(day);
}
