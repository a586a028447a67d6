import fc from "fast-check";
import { expect, test } from "vitest";
import { dosageNumber, numberFields } from "@/lib/dosage/dosage-number";
import { aDosage, anyDosage, duration, reps } from "@/lib/dosage/testing/dosages";

const shown = (dosage: ReturnType<typeof aDosage>) =>
  numberFields.filter((field) => dosageNumber(dosage, field) !== null);

test("a field that the editor does not show has no number", () => {
  expect(shown(aDosage())).toEqual(["sets", "reps", "holdSeconds", "restSeconds", "timesPerDay"]);
  expect(shown(aDosage({ sets: 1, work: reps(10) }))).toEqual([
    "sets",
    "reps",
    "holdSeconds",
    "repSeconds",
    "timesPerDay",
  ]);
  expect(shown(aDosage({ sets: 1, work: duration(60) }))).toEqual(["sets", "durationSeconds", "timesPerDay"]);
  const uneven = { side: "both", sideDifference: { side: "left", extraSets: 1, reps: null } } as const;
  expect(dosageNumber(aDosage(uneven), "sideReps")).toBe(10);
});

test("no dosage has a number that is none", () => {
  fc.assert(
    fc.property(anyDosage, fc.constantFrom(...numberFields), (dosage, field) => {
      const value = dosageNumber(dosage, field);
      expect(value === null || Number.isInteger(value)).toBe(true);
    }),
  );
});
