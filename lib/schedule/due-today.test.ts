import { expect, test } from "vitest";
import type { Days, Frequency } from "@/lib/dosage/dosage";
import { isDueOn } from "@/lib/schedule/due-today";
import type { PlainDate } from "@/lib/schedule/plain-date";
import { plainDateSchema } from "@/lib/schedule/plain-date-schema";
import { programPhaseOn } from "@/lib/schedule/program-phase";
import { weekdayOf, weekStart } from "@/lib/schedule/week";

const day = (text: string): PlainDate => plainDateSchema.parse(text);
const on = (days: Days): Frequency => ({ timesPerDay: 1, days, cues: [] });
/** Monday to Sunday; the week of the change to summer time in New York. */
const week = ["02", "03", "04", "05", "06", "07", "08"].map((date) => day(`2026-03-${date}`));

test("weeks run from Monday to Sunday", () => {
  expect(week.map(weekdayOf)).toEqual(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
  expect(new Set(week.map(weekStart))).toEqual(new Set(["2026-03-02"]));
  expect(weekStart(day("2026-01-01"))).toBe("2025-12-29");
});

test("daily is due on every day, weekdays on theirs", () => {
  const dueOn = (days: Days) => week.filter((one) => isDueOn(on(days), one, 0)).map(weekdayOf);
  expect(dueOn({ kind: "daily" })).toHaveLength(7);
  expect(dueOn({ kind: "weekdays", weekdays: ["monday", "sunday"] })).toEqual(["monday", "sunday"]);
});

test("days a week are due on any day until they are done", () => {
  const thrice = on({ kind: "timesPerWeek", timesPerWeek: 3 });
  expect([0, 1, 2, 3, 4].map((done) => isDueOn(thrice, day("2026-03-05"), done))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("a program runs from its first to its last day, and without dates for ever", () => {
  const phases = (startDate: PlainDate | null, endDate: PlainDate | null) =>
    week.slice(0, 4).map((one) => programPhaseOn({ startDate, endDate }, one));
  expect(phases(day("2026-03-03"), day("2026-03-04"))).toEqual(["upcoming", "running", "running", "ended"]);
  expect(phases(null, day("2026-03-02"))).toEqual(["running", "ended", "ended", "ended"]);
  expect(phases(day("2026-03-05"), null)).toEqual(["upcoming", "upcoming", "upcoming", "running"]);
  expect(phases(null, null)).toEqual(["running", "running", "running", "running"]);
});
