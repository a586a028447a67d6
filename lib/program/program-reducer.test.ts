import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frequencyStarts } from "@/lib/catalog/starting-points";
import type { DosageChange } from "@/lib/dosage/change-dosage";
import { type Cue, sides } from "@/lib/dosage/dosage";
import { aDosage, anyDosage, duration, reps } from "@/lib/dosage/testing/dosages";
import type { ProgramDraft } from "@/lib/program/program";
import type { ProgramAction } from "@/lib/program/program-action";
import { programReducer } from "@/lib/program/program-reducer";
import { programDraftSchema } from "@/lib/program/program-schema";
import { aDraft, anItem, idOf } from "@/lib/program/testing/drafts";

const draft = aDraft();
const order = ({ items }: ProgramDraft) => items.map(({ id }) => Number(id.slice(-12)));
const edit = (...actions: ProgramAction[]) => actions.reduce(programReducer, draft);

describe("lines", () => {
  test("are added at the end with empty notes", () => {
    const added = edit({ type: "addItem", itemId: idOf(4), exerciseId: "chin-tucks", dosage: aDosage({ sets: 3 }) });
    expect(added.items[3]).toEqual(anItem(4, { exerciseId: "chin-tucks", dosage: aDosage({ sets: 3 }) }));
  });

  test.each<[string, ProgramAction, number[]]>([
    ["inserted", { type: "insertItems", items: [anItem(8), anItem(9)], index: 1 }, [1, 8, 9, 2, 3]],
    ["inserted past the end", { type: "insertItems", items: [anItem(8)], index: 99 }, [1, 2, 3, 8]],
    ["removed", { type: "removeItem", itemId: idOf(2) }, [1, 3]],
    ["moved to the front", { type: "moveItem", itemId: idOf(3), toIndex: 0 }, [3, 1, 2]],
    ["moved to the end", { type: "moveItem", itemId: idOf(1), toIndex: 2 }, [2, 3, 1]],
    ["moved past the end", { type: "moveItem", itemId: idOf(1), toIndex: 99 }, [2, 3, 1]],
    ["moved up", { type: "moveItemBy", itemId: idOf(2), by: -1 }, [2, 1, 3]],
    ["moved down", { type: "moveItemBy", itemId: idOf(2), by: 1 }, [1, 3, 2]],
    ["duplicated", { type: "duplicateItem", itemId: idOf(1), newItemId: idOf(7) }, [1, 7, 2, 3]],
  ])("are %s", (_, action, expected) => {
    expect(order(edit(action))).toEqual(expected);
  });

  test("keep id and notes when another exercise takes their place", () => {
    const noted = edit({ type: "setPatientNote", itemId: idOf(1), patientNote: "Slowly." });
    const replaced = programReducer(noted, {
      type: "replaceExercise",
      itemId: idOf(1),
      exerciseId: "harder",
      dosage: aDosage({ sets: 1 }),
    });
    expect(replaced.items[0]).toEqual(
      anItem(1, { exerciseId: "harder", dosage: aDosage({ sets: 1 }), patientNote: "Slowly." }),
    );
  });
});

describe("texts and dates", () => {
  test("are set", () => {
    const changed = edit(
      { type: "setTitle", title: "Neck" },
      { type: "setPatientMessage", patientMessage: "Hello" },
      { type: "setSafetyNote", safetyNote: "Stop when dizzy." },
      { type: "setClinicianNote", itemId: idOf(2), clinicianNote: "Check" },
    );
    expect(changed).toEqual(
      aDraft({
        title: "Neck",
        patientMessage: "Hello",
        safetyNote: "Stop when dizzy.",
        items: [anItem(1), anItem(2, { clinicianNote: "Check" }), anItem(3)],
      }),
    );
  });
});

describe("dosage", () => {
  const dosageAfter = (...changes: DosageChange[]) =>
    edit(...changes.map((change): ProgramAction => ({ type: "changeDosage", itemId: idOf(1), change }))).items[0]
      ?.dosage;

  test("changes in one line and leaves the others as they are", () => {
    const changed = edit({ type: "changeDosage", itemId: idOf(2), change: { kind: "hold", holdSeconds: 8 } });
    expect(changed.items[1]?.dosage).toEqual(aDosage({ work: reps(10, 8) }));
    expect([changed.items[0], changed.items[2]]).toEqual([draft.items[0], draft.items[2]]);
    expect(changed.items[0]).toBe(draft.items[0]);
  });

  test("changes in every line that it fits", () => {
    const mixed = aDraft({ items: [anItem(1), anItem(2, { dosage: aDosage({ work: duration(60) }) })] });
    const changed = programReducer(mixed, { type: "changeEveryDosage", change: { kind: "reps", reps: 12 } });
    expect(changed.items.map(({ dosage }) => dosage.work)).toEqual([reps(12, 5), duration(60)]);
    const rested = programReducer(mixed, { type: "changeEveryDosage", change: { kind: "rest", restSeconds: 60 } });
    expect(rested.items.map(({ dosage }) => dosage.restSeconds)).toEqual([60, 60]);
  });

  test("a starting point, or days for all, leaves how often a day and when as they were", () => {
    const often = (timesPerDay: number, cues: Cue[]) =>
      aDosage({ frequency: { timesPerDay, days: { kind: "timesPerWeek", timesPerWeek: 1 }, cues } });
    const mixed = aDraft({
      items: [anItem(1, { dosage: often(2, []) }), anItem(2, { dosage: often(4, ["inBreaks"]) })],
    });
    for (const { days } of frequencyStarts) {
      const { items } = programReducer(mixed, {
        type: "changeEveryDosage",
        change: { kind: "frequency", frequency: { days } },
      });
      expect(items.map(({ dosage }) => dosage.frequency)).toEqual([
        { timesPerDay: 2, days, cues: [] },
        { timesPerDay: 4, days, cues: ["inBreaks"] },
      ]);
    }
    for (const start of frequencyStarts) expect(Object.keys(start).sort()).toEqual(["days", "hint", "id", "label"]);
  });

  test("a difference between sides goes with the second side", () => {
    const difference: DosageChange = {
      kind: "sideDifference",
      sideDifference: { side: "left", extraSets: 1, reps: 12 },
    };
    expect(dosageAfter({ kind: "side", side: "both" }, difference)?.sideDifference?.reps).toBe(12);
    expect(
      dosageAfter({ kind: "side", side: "both" }, difference, { kind: "side", side: "left" })?.sideDifference,
    ).toBeNull();
    expect(dosageAfter(difference)?.sideDifference).toBeNull();
    const timed: DosageChange = { kind: "workKind", workKind: "duration" };
    expect(dosageAfter({ kind: "side", side: "both" }, difference, timed)?.sideDifference).toEqual({
      side: "left",
      extraSets: 1,
      reps: null,
    });
  });

  test("counted work becomes about as long a stretch of time", () => {
    expect(dosageAfter({ kind: "workKind", workKind: "duration" })?.work).toEqual(duration(50));
    const long: DosageChange[] = [
      { kind: "reps", reps: 100 },
      { kind: "hold", holdSeconds: 600 },
    ];
    expect(dosageAfter(...long, { kind: "workKind", workKind: "duration" })?.work).toEqual(duration(3600));
  });
});

test("what changes nothing returns the same draft", () => {
  const nothing: ProgramAction[] = [
    { type: "setTitle", title: draft.title },
    { type: "setDates", startDate: null, endDate: null },
    { type: "addItem", itemId: idOf(1), exerciseId: "twice", dosage: aDosage() },
    { type: "insertItems", items: [], index: 0 },
    { type: "insertItems", items: [anItem(5), anItem(5)], index: 0 },
    { type: "removeItem", itemId: "unknown" },
    { type: "moveItem", itemId: idOf(1), toIndex: 0 },
    { type: "moveItem", itemId: "unknown", toIndex: 0 },
    { type: "moveItemBy", itemId: idOf(1), by: -1 },
    { type: "moveItemBy", itemId: idOf(3), by: 1 },
    { type: "duplicateItem", itemId: "unknown", newItemId: idOf(9) },
    { type: "duplicateItem", itemId: idOf(1), newItemId: idOf(2) },
    { type: "replaceExercise", itemId: idOf(1), exerciseId: "exercise-1", dosage: aDosage({ sets: 9 }) },
    { type: "setPatientNote", itemId: idOf(1), patientNote: "" },
    { type: "changeDosage", itemId: "unknown", change: { kind: "sets", sets: 3 } },
    { type: "changeDosage", itemId: idOf(1), change: { kind: "sets", sets: 2 } },
    { type: "changeDosage", itemId: idOf(1), change: { kind: "sets", sets: Number.NaN } },
    { type: "changeDosage", itemId: idOf(1), change: { kind: "hold", holdSeconds: 601 } },
    { type: "changeDosage", itemId: idOf(1), change: { kind: "duration", durationSeconds: 60 } },
    { type: "changeDosage", itemId: idOf(1), change: { kind: "days", days: { kind: "weekdays", weekdays: [] } } },
    { type: "changeEveryDosage", change: { kind: "dosage", dosage: aDosage() } },
    { type: "replaceDraft", draft },
  ];
  for (const action of nothing) expect(programReducer(draft, action), JSON.stringify(action)).toBe(draft);
});

test("no sequence of edits leads to a draft that cannot be saved", () => {
  const number = fc.oneof(fc.integer({ min: -5, max: 700 }), fc.constant(Number.NaN), fc.double());
  const change: fc.Arbitrary<DosageChange> = fc.oneof(
    number.map((sets) => ({ kind: "sets" as const, sets })),
    number.map((restSeconds) => ({ kind: "rest" as const, restSeconds })),
    number.map((value) => ({ kind: "reps" as const, reps: value })),
    number.map((holdSeconds) => ({ kind: "hold" as const, holdSeconds })),
    number.map((repSeconds) => ({ kind: "pace" as const, repSeconds })),
    number.map((durationSeconds) => ({ kind: "duration" as const, durationSeconds })),
    number.map((timesPerDay) => ({ kind: "timesPerDay" as const, timesPerDay })),
    fc.constantFrom("reps" as const, "duration" as const).map((workKind) => ({ kind: "workKind" as const, workKind })),
    fc.constantFrom(...sides).map((side) => ({ kind: "side" as const, side })),
    fc
      .record({ side: fc.constantFrom("left" as const, "right" as const), extraSets: number, reps: fc.option(number) })
      .map((sideDifference) => ({ kind: "sideDifference" as const, sideDifference })),
    anyDosage.map(({ frequency }) => ({ kind: "frequency" as const, frequency })),
    anyDosage.map((dosage) => ({ kind: "dosage" as const, dosage })),
  );
  const itemId = fc.integer({ min: 1, max: 6 }).map(idOf);
  const action: fc.Arbitrary<ProgramAction> = fc.oneof(
    fc.record({ type: fc.constant("changeDosage" as const), itemId, change }),
    fc.record({ type: fc.constant("changeEveryDosage" as const), change }),
    fc.record({ type: fc.constant("addItem" as const), itemId, exerciseId: fc.constant("x"), dosage: anyDosage }),
    fc.record({ type: fc.constant("moveItem" as const), itemId, toIndex: fc.integer() }),
    fc.record({ type: fc.constant("duplicateItem" as const), itemId, newItemId: itemId }),
    fc.record({ type: fc.constant("removeItem" as const), itemId }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const edited = actions.reduce(programReducer, draft);
      expect(programDraftSchema.parse(edited)).toEqual(edited);
    }),
  );
});

test("a program never grows beyond its limit", () => {
  const full = aDraft({ items: Array.from({ length: 60 }, (_, number) => anItem(number)) });
  expect(programReducer(full, { type: "addItem", itemId: idOf(99), exerciseId: "x", dosage: aDosage() })).toBe(full);
  expect(programReducer(full, { type: "duplicateItem", itemId: idOf(1), newItemId: idOf(99) })).toBe(full);
});
