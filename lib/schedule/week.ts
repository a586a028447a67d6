import { type Weekday, weekdays } from "@/lib/dosage/dosage";
import { addDays, type PlainDate } from "@/lib/schedule/plain-date";

/** The day of the week of a calendar day. */
export function weekdayOf(day: PlainDate): Weekday {
  return weekdays[daysAfterMonday(day)] ?? "monday";
}

/** The Monday of the day's week. */
export function weekStart(day: PlainDate): PlainDate {
  return addDays(day, -daysAfterMonday(day));
}

function daysAfterMonday(day: PlainDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
