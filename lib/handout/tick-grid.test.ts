import { expect, test } from "vitest";
import type { Dosage, Side } from "@/lib/dosage/dosage";
import { tickGrid } from "@/lib/handout/tick-grid";

function dosage(side: Side, frequency: Partial<Dosage["frequency"]>): Dosage {
  return {
    sets: 2,
    work: { kind: "reps", reps: 10, holdSeconds: 0, repSeconds: 3 },
    restSeconds: 0,
    side,
    sideDifference: null,
    frequency: { timesPerDay: 1, days: { kind: "daily" }, cues: [], ...frequency },
    load: "",
  };
}

test("a day has a box for every time it is due", () => {
  const { days } = tickGrid(dosage("none", { timesPerDay: 3 }), "en");
  expect(days.map(({ boxes }) => boxes)).toEqual([3, 3, 3, 3, 3, 3, 3]);
});

test("days that are not prescribed have none", () => {
  const grid = tickGrid(dosage("none", { days: { kind: "weekdays", weekdays: ["monday", "thursday"] } }), "en");
  expect(grid.days.filter(({ boxes }) => boxes > 0).map(({ name }) => name)).toEqual(["Mon", "Thu"]);
});

test("when the patient picks the days, all have boxes and the number of days is told", () => {
  const grid = tickGrid(dosage("none", { days: { kind: "timesPerWeek", timesPerWeek: 3 } }), "en");
  expect(grid.days.every(({ boxes }) => boxes === 1)).toBe(true);
  expect(grid.remark).toContain("3 days");
});

test.each([
  ["none", 1],
  ["left", 1],
  ["right", 1],
  ["alternating", 1],
  ["both", 2],
] as const)("side %s is ticked in %i columns", (side, count) => {
  expect(tickGrid(dosage(side, {}), "en").sides).toHaveLength(count);
  expect(tickGrid(dosage(side, {}), "es").sides).toHaveLength(count);
});
