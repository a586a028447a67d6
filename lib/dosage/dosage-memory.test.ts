import fc from "fast-check";
import { expect, test } from "vitest";
import { changeDosage, type DosageChange } from "@/lib/dosage/change-dosage";
import { type Dosage, sides } from "@/lib/dosage/dosage";
import { type DosageMemory, emptyMemory, rememberDosage } from "@/lib/dosage/dosage-memory";
import { aDosage, anyDosage, duration, reps } from "@/lib/dosage/testing/dosages";

/** The dosage after switches of kind, as an open editor makes them. */
function switchKinds(first: Dosage, changes: readonly DosageChange[]): Dosage {
  let [dosage, memory]: [Dosage, DosageMemory] = [first, emptyMemory];
  for (const change of changes) {
    memory = rememberDosage(memory, dosage);
    dosage = changeDosage(dosage, change, memory);
  }
  return dosage;
}

const kindsOf = ({ work, side, sideDifference, frequency }: Dosage): DosageChange[] => [
  { kind: "workKind", workKind: work.kind },
  { kind: "side", side },
  { kind: "unevenSide", side: sideDifference?.side ?? null },
  { kind: "dayKind", dayKind: frequency.days.kind },
];

const anySwitch: fc.Arbitrary<DosageChange> = fc.oneof(
  fc.constantFrom("reps" as const, "duration" as const).map((workKind) => ({ kind: "workKind" as const, workKind })),
  fc.constantFrom(...sides).map((side) => ({ kind: "side" as const, side })),
  fc.constantFrom("left" as const, "right" as const, null).map((side) => ({ kind: "unevenSide" as const, side })),
  fc
    .constantFrom("daily" as const, "weekdays" as const, "timesPerWeek" as const)
    .map((dayKind) => ({ kind: "dayKind" as const, dayKind })),
);

test("switching kinds in any order and back to the first ones returns the same dosage", () => {
  fc.assert(
    fc.property(anyDosage, fc.array(anySwitch, { maxLength: 12 }), (dosage, switches) => {
      expect(switchKinds(dosage, [...switches, ...kindsOf(dosage)])).toEqual(dosage);
    }),
    { numRuns: 2000 },
  );
});

test("repetitions, time, repetitions keeps the hold", () => {
  const timed: DosageChange = { kind: "workKind", workKind: "duration" };
  const counted: DosageChange = { kind: "workKind", workKind: "reps" };
  expect(switchKinds(aDosage({ work: reps(8, 5) }), [timed, counted]).work).toEqual(reps(8, 5));
  const longer: DosageChange = { kind: "duration", durationSeconds: 75 };
  expect(switchKinds(aDosage(), [timed, longer, counted, timed]).work).toEqual(duration(75));
});

test("what was never prescribed begins with the usual values", () => {
  expect(switchKinds(aDosage({ work: duration(60) }), [{ kind: "workKind", workKind: "reps" }]).work).toEqual(reps(10));
  const dayKind: DosageChange = { kind: "dayKind", dayKind: "weekdays" };
  expect(switchKinds(aDosage(), [dayKind]).frequency.days).toEqual({
    kind: "weekdays",
    weekdays: ["monday", "wednesday", "friday"],
  });
});
