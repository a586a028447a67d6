import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aDosage, anyDosage, duration, reps } from "@/lib/dosage/testing/dosages";
import { buildRevision } from "@/lib/program/build-revision";
import { describeChanges } from "@/lib/program/describe-change";
import { diffRevisions } from "@/lib/program/diff";
import { movedIds } from "@/lib/program/moved-ids";
import type { ProgramDraft, ProgramItem } from "@/lib/program/program";
import { aDraft, anItem, findAnExercise, idOf } from "@/lib/program/testing/drafts";
import { plainDateSchema } from "@/lib/schedule/plain-date-schema";

const revision = (overrides: Partial<ProgramDraft> = {}) => buildRevision(aDraft(overrides), findAnExercise);
const before = revision();
const withFirst = (item: Partial<ProgramItem>) => revision({ items: [anItem(1, item), anItem(2), anItem(3)] });

describe("what the patient is told", () => {
  test.each<[string, Partial<ProgramDraft>, string[], string[]]>([
    ["nothing new", {}, [], []],
    ["a title", { title: "Neck" }, ["New title: Neck (was Upper back)"], ["Título nuevo: Neck (antes: Upper back)"]],
    [
      "dates",
      { startDate: plainDateSchema.parse("2030-01-31"), endDate: plainDateSchema.parse("2030-02-28") },
      ["New dates: January 31, 2030 to February 28, 2030 (was no dates)"],
      ["Fechas nuevas: del 31 de enero de 2030 al 28 de febrero de 2030 (antes: sin fechas)"],
    ],
    [
      "texts",
      { patientMessage: "Hi", safetyNote: "Stop." },
      ["The message to you is new", "The safety note is new"],
      ["El mensaje para usted es nuevo", "La nota de seguridad es nueva"],
    ],
    [
      "a line moved and one added",
      { items: [anItem(3), anItem(1), anItem(2), anItem(4)] },
      ["Exercise 3 is now number 1", "Added: Exercise 4"],
      ["Ejercicio 3 ahora es el número 1", "Se agregó: Ejercicio 4"],
    ],
    ["a line removed", { items: [anItem(1), anItem(3)] }, ["Removed: Exercise 2"], ["Se quitó: Ejercicio 2"]],
    [
      "another exercise and a note",
      { items: [anItem(1, { exerciseId: "exercise-9", patientNote: "Slowly." }), anItem(2), anItem(3)] },
      ["Exercise 9 takes the place of Exercise 1", "Exercise 9: the note is new"],
      ["Ejercicio 9 reemplaza a Ejercicio 1", "Ejercicio 9: la nota es nueva"],
    ],
    [
      "a hold",
      { items: [anItem(1, { dosage: aDosage({ work: reps(10, 60) }) }), anItem(2), anItem(3)] },
      ["Exercise 1: hold 1 minute (was 5 seconds)"],
      ["Ejercicio 1: mantener 1 minuto (antes: 5 segundos)"],
    ],
  ])("%s", (_, changed, en, es) => {
    const after = revision(changed);
    expect([describeChanges(before, after, "en"), describeChanges(before, after, "es")]).toEqual([en, es]);
  });

  test("every field of a dosage", () => {
    const after = withFirst({
      dosage: {
        sets: 3,
        work: duration(90),
        restSeconds: 0,
        side: "both",
        sideDifference: { side: "left", extraSets: 1, reps: null },
        frequency: { timesPerDay: 2, days: { kind: "weekdays", weekdays: ["monday"] }, cues: ["beforeBed"] },
        load: "red band",
      },
    });
    expect(describeChanges(before, after, "en")).toEqual([
      "Exercise 1: sets 3 (was 2), repetitions none (was 10), hold none (was 5 seconds), time 90 seconds (was none), " +
        "rest none (was 30 seconds), side each (was none), one side differs: left 4 × 90 s (was none), " +
        "times a day 2 (was 1), days on Monday (was every day), when: before bed (was none), use red band (was none)",
    ]);
  });

  test("nothing when the first revision has none before it", () => {
    expect(describeChanges(null, before, "en")).toEqual([]);
  });

  test("that the steps of an exercise were rewritten", () => {
    const rewritten = structuredClone(before);
    for (const item of rewritten.items.slice(0, 1)) item.words.en.lines = [{ kind: "step", text: "Other." }];
    expect(describeChanges(before, rewritten, "en")).toEqual(["Exercise 1: the steps are new"]);
  });
});

test("a dosage that asks the same is no change, one that asks something else is told with words", () => {
  const paced = withFirst({ dosage: aDosage({ work: reps(10, 5, 9) }) });
  expect(diffRevisions(before, paced)).toEqual([]);
  fc.assert(
    fc.property(anyDosage, anyDosage, (one, other) => {
      const lines = describeChanges(withFirst({ dosage: one }), withFirst({ dosage: other }), "en");
      for (const line of lines) expect(line).toMatch(/^Exercise 1: .+ \(was .+\)$/);
      expect(describeChanges(withFirst({ dosage: one }), withFirst({ dosage: one }), "es")).toEqual([]);
    }),
  );
});

describe("moved lines", () => {
  test("are as few as possible", () => {
    const moved = (from: string, to: string) => [...movedIds([...from], [...to])].join("");
    expect(moved("abcd", "abcd")).toBe("");
    expect(moved("abcd", "dabc")).toBe("d");
    expect(moved("abcd", "bcda")).toBe("a");
    expect(moved("abcd", "axbyd")).toBe("");
    expect(moved("", "ab")).toBe("");
  });

  test("explain the new order: without them the rest did not change", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g"];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.shuffledSubarray(ids), (from, to) => {
        const moved = movedIds(from, to);
        const rest = (list: string[], other: string[]) => list.filter((id) => other.includes(id) && !moved.has(id));
        expect(rest(from, to)).toEqual(rest(to, from));
      }),
    );
  });
});

test("changes name the line they are about", () => {
  expect(diffRevisions(before, revision({ items: [anItem(1), anItem(2)] }))).toEqual([
    { kind: "removed", itemId: idOf(3), name: { en: "Exercise 3", es: "Ejercicio 3" } },
  ]);
});
