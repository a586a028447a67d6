import fc from "fast-check";
import { expect, test } from "vitest";
import type { Days } from "@/lib/dosage/dosage";
import { aDosage, anyDosage, reps } from "@/lib/dosage/testing/dosages";
import { describeWeek } from "@/lib/session/describe-week";
import { planWeek } from "@/lib/session/plan-week";

const daily: Days = { kind: "daily" };
const twice: Days = { kind: "timesPerWeek", timesPerWeek: 2 };

/** One hold of so many seconds. */
const hold = (seconds: number, days: Days, timesPerDay = 1) => ({
  dosage: aDosage({ sets: 1, work: reps(1, seconds), frequency: { timesPerDay, days, cues: [] } }),
});

test.each([
  ["every day", [hold(110, daily)], "2 min per session", "2 min per day"],
  ["several times a day", [hold(110, daily, 3)], "2 min per session", "6 min per day"],
  ["two days a week", [hold(110, twice, 2)], "2 min per session", "4 min per day, 2 days a week"],
  [
    "one weekday",
    [hold(110, { kind: "weekdays", weekdays: ["friday"] })],
    "2 min per session",
    "2 min per day, 1 day a week",
  ],
  // Two days have both, five have the first only: 2 × (10 + 50 + 15 + 45) + 5 × 60 s.
  ["mixed days", [hold(50, daily), hold(45, twice)], "1 to 2 min per session", "1 to 2 min per day, 9 min per week"],
  [
    "never on the same day",
    [hold(110, { kind: "weekdays", weekdays: ["monday"] }), hold(110, { kind: "weekdays", weekdays: ["friday"] })],
    "2 min per session",
    "2 min per day, 2 days a week",
  ],
  ["sessions that differ", [hold(110, daily), hold(50, daily, 2)], "1 to 4 min per session", "5 min per day"],
])("%s", (_, items, session, day) => {
  expect(describeWeek(planWeek(items))).toEqual({ session, day });
});

test("a week has every session that the frequencies ask for, and none more", () => {
  fc.assert(
    fc.property(anyDosage, (dosage) => {
      const { days, timesPerDay } = dosage.frequency;
      const count = { daily: 7, weekdays: days.kind === "weekdays" ? days.weekdays.length : 0, timesPerWeek: 0 };
      const dayCount = days.kind === "timesPerWeek" ? days.timesPerWeek : count[days.kind];
      const week = planWeek([{ dosage }]);
      expect(week.map(({ sessionSeconds }) => sessionSeconds.length)).toEqual(Array(dayCount).fill(timesPerDay));
    }),
  );
});
