import { describe, expect, test } from "vitest";
import { catalog, findExercise } from "@/lib/catalog/catalog";
import type { CatalogExercise, Range, SourceRange } from "@/lib/catalog/exercise";
import { frequencyStarts, programStarts } from "@/lib/catalog/starting-points";

type Row = [name: string, sets: number, reps: number, hold: number, timesPerDay: number, side: string, ranges: string];

/** The starter collection as its source states it. A range reads "field min-max"; "or" parts alternatives. */
const facts: Row[] = [
  ["Seated Trunk Rotations", 1, 10, 0, 1, "both", "reps 10-15"],
  ["Quadruped Rotation", 1, 10, 0, 1, "both", "reps 10-10"],
  ["Thoracic Rotation Stretch", 2, 1, 30, 1, "both", "holdSeconds 30-30, totalReps 2-3"],
  ["Thoracic Extension", 1, 10, 5, 1, "none", "holdSeconds 5-10, reps 10-10"],
  ["Thoracic Extension on Foam Roller", 1, 10, 5, 1, "none", "holdSeconds 5-10, reps 10-10"],
  ["Backward Shoulder Rolls", 2, 1, 30, 1, "none", "holdSeconds 1-30, totalReps 2-3"],
  ["Laying Arm Extensions", 1, 10, 0, 2, "none", "reps 10-15, timesPerDay 2-3"],
  ["Prone W", 2, 10, 2, 1, "none", "holdSeconds 2-3, reps 10-10, sets 2-3"],
  ["Thoracic I, Y, and T Foam Roller Stretch", 1, 10, 0, 1, "none", "reps 10-10 or holdSeconds 1-30"],
  ["Chin Tucks", 1, 10, 2, 2, "none", "holdSeconds 2-3, reps 10-10, timesPerDay 2-3"],
  ["Neck Flexion and Extension", 1, 10, 0, 1, "none", "reps 1-10 or holdSeconds 30-60"],
  ["Seated Cervical Rotation", 2, 1, 30, 1, "both", "holdSeconds 30-60, totalReps 2-3"],
];

function tell(range: SourceRange): string {
  return Object.entries(range)
    .map(([field, [min, max]]: [string, Range]) => `${field} ${min}-${max}`)
    .join(", ");
}

function toRow({ words, dosage, source }: CatalogExercise): Row {
  const { reps, holdSeconds } =
    dosage.work.kind === "reps" ? dosage.work : { reps: Number.NaN, holdSeconds: Number.NaN };
  const ranges = source.ranges.map(tell).join(" or ");
  return [words.en.name, dosage.sets, reps, holdSeconds, dosage.frequency.timesPerDay, dosage.side, ranges];
}

function isWithin({ dosage }: CatalogExercise, range: SourceRange): boolean {
  if (dosage.work.kind !== "reps") return false;
  const { sets, work, frequency } = dosage;
  const values: [Range | undefined, number][] = [
    [range.sets, sets],
    [range.reps, work.reps],
    [range.totalReps, sets * work.reps],
    [range.holdSeconds, work.holdSeconds],
    [range.timesPerDay, frequency.timesPerDay],
  ];
  return values.every(([bounds, value]) => !bounds || (bounds[0] <= value && value <= bounds[1]));
}

describe("the catalog and its source", () => {
  test("agree on order, names, dosage, sides and ranges", () => {
    expect(catalog.map(toRow)).toEqual(facts);
  });

  test.each(catalog.map((exercise) => [exercise.id, exercise] as const))(
    "a new line of %s starts within the range",
    (_id, exercise) => {
      expect(exercise.source.ranges.some((range) => isWithin(exercise, range))).toBe(true);
    },
  );

  test("name the same harder form of Thoracic Extension", () => {
    expect(findExercise("thoracic-extension")?.progressions).toEqual(["thoracic-extension-on-foam-roller"]);
  });

  test("agree on breaks as a moment for chin tucks", () => {
    expect(findExercise("chin-tucks")?.dosage.frequency.cues).toEqual(["inBreaks"]);
  });
});

describe("starting points", () => {
  test("name exercises that exist, each once", () => {
    for (const { exerciseIds } of programStarts) {
      expect(new Set(exerciseIds).size).toBe(exerciseIds.length);
      for (const id of exerciseIds) expect(findExercise(id), id).not.toBeNull();
    }
  });

  test("never begin with both an exercise and its harder form", () => {
    for (const { exerciseIds } of programStarts) {
      const harder = exerciseIds.flatMap((id) => findExercise(id)?.progressions ?? []);
      expect(exerciseIds.filter((id) => harder.includes(id))).toEqual([]);
    }
  });

  test("let stiff patients stretch daily and hypermobile ones less", () => {
    const days = Object.fromEntries(frequencyStarts.map((start) => [start.id, start.days]));
    expect(days.stiff).toEqual({ kind: "daily" });
    expect(days.hypermobile).toMatchObject({ kind: "timesPerWeek" });
  });
});
