// biome-ignore lint/style/noRestrictedImports: test data; nothing that ships imports this folder.
import fc from "fast-check";
import {
  dosageBounds as bounds,
  cues,
  type Dosage,
  type Frequency,
  sides,
  type Work,
  weekdays,
} from "@/lib/dosage/dosage";

/** A plain dosage for tests: 2 × 10, hold 5 s, rest 30 s, no side, once a day. */
export function aDosage(overrides: Partial<Dosage> = {}): Dosage {
  return {
    sets: 2,
    work: reps(10, 5),
    restSeconds: 30,
    side: "none",
    sideDifference: null,
    frequency: { timesPerDay: 1, days: { kind: "daily" }, cues: [] },
    load: "",
    ...overrides,
  };
}

export function reps(count: number, holdSeconds = 0, repSeconds = 4): Work {
  return { kind: "reps", reps: count, holdSeconds, repSeconds };
}

export function duration(durationSeconds: number): Work {
  return { kind: "duration", durationSeconds };
}

const within = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });

const anyFrequency: fc.Arbitrary<Frequency> = fc.record({
  timesPerDay: within(bounds.timesPerDay),
  days: fc.oneof(
    fc.constant({ kind: "daily" as const }),
    fc.record({
      kind: fc.constant("weekdays" as const),
      weekdays: fc.subarray([...weekdays], { minLength: 1 }),
    }),
    fc.record({ kind: fc.constant("timesPerWeek" as const), timesPerWeek: within(bounds.timesPerWeek) }),
  ),
  cues: fc.subarray([...cues]),
});

const anyWork: fc.Arbitrary<Work> = fc.oneof(
  fc.record({
    kind: fc.constant("reps" as const),
    // Small counts meet the special wordings, and keep step lists short.
    reps: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 20 })),
    holdSeconds: fc.oneof(fc.constant(0), within(bounds.holdSeconds)),
    repSeconds: within(bounds.repSeconds),
  }),
  fc.record({ kind: fc.constant("duration" as const), durationSeconds: within(bounds.durationSeconds) }),
);

/** Every kind of dosage that the schema lets through, with at most 20 repetitions. */
export const anyDosage: fc.Arbitrary<Dosage> = fc
  .record({
    sets: fc.oneof(fc.integer({ min: 1, max: 3 }), within(bounds.sets)),
    work: anyWork,
    restSeconds: fc.oneof(fc.constant(0), within(bounds.restSeconds)),
    side: fc.constantFrom(...sides),
    sideDifference: fc.option(
      fc.record({
        side: fc.constantFrom("left" as const, "right" as const),
        extraSets: fc.oneof(fc.integer({ min: 0, max: 2 }), within(bounds.extraSets)),
        reps: fc.option(fc.integer({ min: 1, max: 20 })),
      }),
    ),
    frequency: anyFrequency,
    load: fc.constantFrom("", "", "red band", "2 lb", "Your own weight."),
  })
  .map(withoutImpossibleDifference);

function withoutImpossibleDifference(dosage: Dosage): Dosage {
  const { side, work, sideDifference } = dosage;
  if (!sideDifference || (side !== "both" && side !== "alternating")) return { ...dosage, sideDifference: null };
  return work.kind === "reps" ? dosage : { ...dosage, sideDifference: { ...sideDifference, reps: null } };
}
