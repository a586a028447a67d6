import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dosageSchema } from "@/lib/dosage/dosage-schema";
import { aDosage, anyDosage, duration, reps } from "@/lib/dosage/testing/dosages";

const messages = (input: unknown) => {
  const result = dosageSchema.safeParse(input);
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
};

test("every possible dosage passes unchanged, also after a trip through JSON", () => {
  fc.assert(
    fc.property(anyDosage, (dosage) => {
      expect(dosageSchema.parse(JSON.parse(JSON.stringify(dosage)))).toEqual(dosage);
    }),
  );
});

test("a dosage with one broken part is refused and never throws", () => {
  const brokenParts = ["sets", "work", "restSeconds", "side", "sideDifference", "frequency", "load"] as const;
  const nonsense = fc.oneof(fc.constant("\u0000"), fc.jsonValue()).filter((value) => value !== null);
  fc.assert(
    fc.property(anyDosage, fc.constantFrom(...brokenParts), nonsense, (dosage, part, value) => {
      const isFine = part === "load" ? typeof value === "string" : typeof value === "number";
      const result = dosageSchema.safeParse({ ...dosage, [part]: value });
      if (!isFine) expect(result.success).toBe(false);
    }),
  );
  fc.assert(
    fc.property(anyDosage, nonsense, (dosage, value) => {
      const frequency = { ...dosage.frequency, days: value, cues: [value] };
      expect(dosageSchema.safeParse({ ...dosage, frequency }).success).toBe(false);
    }),
  );
});

describe("refuses, in words for a person", () => {
  test.each([
    [aDosage({ work: reps(10, 601) }), "Hold can be at most 600 seconds."],
    [aDosage({ work: reps(10, -1) }), "Hold must be at least 0 seconds."],
    [aDosage({ work: reps(2.5) }), "Repetitions must be a whole number."],
    [aDosage({ work: duration(4) }), "Duration must be at least 5 seconds."],
    [{ ...aDosage(), sets: null }, "Sets must be a number."],
    [{ ...aDosage(), sets: "2" }, "Sets must be a number."],
    [aDosage({ sets: Number.NaN }), "Sets must be a number."],
    [aDosage({ load: "x".repeat(81) }), "Load can have at most 80 characters."],
    [
      aDosage({ side: "left", sideDifference: { side: "left", extraSets: 1, reps: null } }),
      "One side can differ only when both sides work.",
    ],
    [
      aDosage({ side: "both", work: duration(30), sideDifference: { side: "left", extraSets: 1, reps: 5 } }),
      "Work for a stretch of time has no repetitions.",
    ],
    [
      aDosage({ frequency: { timesPerDay: 1, days: { kind: "weekdays", weekdays: [] }, cues: [] } }),
      "Choose at least one day of the week.",
    ],
  ])("%#: %s", (input, message) => {
    expect(messages(input)).toContain(message);
  });

  test("a key it does not know", () => {
    expect(messages({ ...aDosage(), note: "x" })).toHaveLength(1);
    expect(messages({ ...aDosage(), work: { ...reps(10), durationSeconds: 5 } })).toHaveLength(1);
  });
});

test("weekdays and cues come out once each, in their order", () => {
  const { frequency } = dosageSchema.parse(
    aDosage({
      frequency: {
        timesPerDay: 1,
        days: { kind: "weekdays", weekdays: ["friday", "monday", "friday"] },
        cues: ["beforeBed", "onWaking", "beforeBed"],
      },
    }),
  );
  expect(frequency.days).toEqual({ kind: "weekdays", weekdays: ["monday", "friday"] });
  expect(frequency.cues).toEqual(["onWaking", "beforeBed"]);
});

test("the load loses what Postgres cannot hold, and its line breaks", () => {
  expect(dosageSchema.parse(aDosage({ load: "red\u0000 \ud800band\n5\tlb\u0007" })).load).toBe("red band 5 lb");
  expect(dosageSchema.parse(aDosage({ load: "💪 5 lb" })).load).toBe("💪 5 lb");
});
