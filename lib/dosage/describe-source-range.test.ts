import { expect, test } from "vitest";
import { describeSourceRange } from "@/lib/dosage/describe-source-range";

test("only what the source mentions is told", () => {
  expect(describeSourceRange({ sets: [1, 3], reps: [10, 10], holdSeconds: [5, 10], timesPerDay: [1, 1] })).toBe(
    "1 to 3 sets, 10 repetitions, hold 5 to 10 s, 1 time a day",
  );
  expect(describeSourceRange({ totalReps: [2, 3] })).toBe("2 to 3 repetitions over all sets");
  expect(describeSourceRange({})).toBe("");
});
