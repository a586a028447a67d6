import fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceRange } from "@/lib/catalog/exercise";
import { describeDeviation } from "@/lib/dosage/describe-deviation";
import { outsideSource } from "@/lib/dosage/outside-source";
import { aDosage, anyDosage, duration, reps } from "@/lib/dosage/testing/dosages";

const held: SourceRange = { reps: [10, 10], holdSeconds: [5, 10] };
const breathing: SourceRange = { reps: [1, 10], holdSeconds: [0, 0] };
const stretch: SourceRange = { totalReps: [2, 3], holdSeconds: [30, 60] };

test("bounds are within the source, one beyond is not", () => {
  expect([5, 10].map((hold) => outsideSource(aDosage({ work: reps(10, hold) }), [held]))).toEqual([[], []]);
  expect([4, 11].flatMap((hold) => outsideSource(aDosage({ work: reps(10, hold) }), [held]))).toEqual([
    { field: "holdSeconds", value: 4, range: [5, 10] },
    { field: "holdSeconds", value: 11, range: [5, 10] },
  ]);
});

test("one alternative that fits is enough", () => {
  expect(outsideSource(aDosage({ sets: 2, work: reps(1, 30) }), [breathing, stretch])).toEqual([]);
  expect(outsideSource(aDosage({ sets: 1, work: reps(8) }), [stretch, breathing])).toEqual([]);
});

test("when none fits, the closest one counts: fewest deviations, then the smallest", () => {
  expect(outsideSource(aDosage({ sets: 2, work: reps(1, 70) }), [breathing, stretch])).toEqual([
    { field: "holdSeconds", value: 70, range: [30, 60] },
  ]);
  expect(
    outsideSource(aDosage({ sets: 2, work: reps(1, 10) }), [{ holdSeconds: [60, 90] }, { holdSeconds: [2, 9] }]),
  ).toEqual([{ field: "holdSeconds", value: 10, range: [2, 9] }]);
});

test("one value far outside is closer than two that are just outside", () => {
  const nearlyTwice: SourceRange = { sets: [3, 3], holdSeconds: [11, 20] };
  expect(
    outsideSource(aDosage({ sets: 2, work: reps(10, 10) }), [nearlyTwice, { reps: [40, 50], sets: [2, 2] }]),
  ).toEqual([{ field: "reps", value: 10, range: [40, 50] }]);
});

test("total repetitions are those of all sets on one side, and the side that deviates counts", () => {
  const dosage = aDosage({ sets: 2, work: reps(1, 30), side: "both" });
  expect(outsideSource(dosage, [stretch])).toEqual([]);
  const more = { ...dosage, sideDifference: { side: "right" as const, extraSets: 2, reps: null } };
  expect(outsideSource(more, [stretch])).toEqual([{ field: "totalReps", value: 4, range: [2, 3] }]);
});

test("a stretch of time has no repetitions or holds to compare", () => {
  expect(outsideSource(aDosage({ work: duration(60) }), [held])).toEqual([]);
});

test("no source, or one that mentions nothing, is never contradicted", () => {
  fc.assert(
    fc.property(anyDosage, (dosage) => {
      expect(outsideSource(dosage, [])).toEqual([]);
      expect(outsideSource(dosage, [{}])).toEqual([]);
    }),
  );
});

test.each([
  [{ field: "holdSeconds", value: 15, range: [5, 10] }, "Hold 15 s: the source suggests 5 to 10 s."],
  [{ field: "reps", value: 12, range: [10, 10] }, "Repetitions 12: the source suggests 10."],
  [{ field: "totalReps", value: 4, range: [2, 3] }, "Repetitions over all sets 4: the source suggests 2 to 3."],
  [{ field: "sets", value: 4, range: [2, 3] }, "Sets 4: the source suggests 2 to 3."],
  [{ field: "timesPerDay", value: 4, range: [2, 3] }, "Times a day 4: the source suggests 2 to 3."],
] as const)("%j", (deviation, words) => {
  expect(describeDeviation(deviation)).toBe(words);
});
