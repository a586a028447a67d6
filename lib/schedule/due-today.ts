import type { Frequency } from "@/lib/dosage/dosage";
import type { PlainDate } from "@/lib/schedule/plain-date";
import { weekdayOf } from "@/lib/schedule/week";

/**
 * Whether an exercise is due on a day. `doneDaysThisWeek`: on how many earlier days of the same week (from Monday) it
 * was done; it matters for "3 days a week" only, which asks for any three.
 */
export function isDueOn({ days }: Frequency, day: PlainDate, doneDaysThisWeek: number): boolean {
  switch (days.kind) {
    case "daily":
      return true;
    case "weekdays":
      return days.weekdays.includes(weekdayOf(day));
    case "timesPerWeek":
      return doneDaysThisWeek < days.timesPerWeek;
  }
}
