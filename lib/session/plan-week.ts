import type { Dosage } from "@/lib/dosage/dosage";
import { isDueOn } from "@/lib/schedule/due-today";
import { addDays, type PlainDate } from "@/lib/schedule/plain-date";
import { estimateSession, sessionItemsFor, sessionsPerDay } from "@/lib/session/estimate-session";

/** The seconds of each session, for the days of a week that have any. */
export type WeekPlan = { sessionSeconds: number[] }[];

const monday = "2024-01-01" as PlainDate;

/** The week of a patient who does everything that is due, as the phone would ask for it from Monday on. */
export function planWeek(items: readonly { dosage: Dosage }[]): WeekPlan {
  const days: WeekPlan = [];
  for (let offset = 0; offset < 7; offset++) {
    const day = addDays(monday, offset);
    const due = items.filter(({ dosage }) => isDueOn(dosage.frequency, day, days.length));
    const numbers = Array.from({ length: sessionsPerDay(due) }, (_, index) => index + 1);
    const sessionSeconds = numbers.map((number) => estimateSession(sessionItemsFor(due, number)));
    if (sessionSeconds.length > 0) days.push({ sessionSeconds });
  }
  return days;
}
