import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aDosage } from "@/lib/dosage/testing/dosages";
import { buildRevision } from "@/lib/program/build-revision";
import { programDraftSchema } from "@/lib/program/program-schema";
import { publishProblems } from "@/lib/program/publish-problems";
import { revisionSchema } from "@/lib/program/revision-schema";
import { aDraft, anItem, findAnExercise, idOf } from "@/lib/program/testing/drafts";
import { plainDateSchema } from "@/lib/schedule/plain-date-schema";

const messages = (draft: unknown) => {
  const result = programDraftSchema.safeParse(draft);
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
};
const startDate = plainDateSchema.parse("2030-01-31");
const endDate = plainDateSchema.parse("2030-01-30");

describe("a draft from outside", () => {
  test("may be half-typed: saving it never fails", () => {
    const draft = aDraft({ title: "", items: [] });
    expect(programDraftSchema.parse(draft)).toEqual(draft);
    expect(programDraftSchema.parse(aDraft({ title: "  Upper " })).title).toBe("  Upper ");
  });

  test.each([
    [aDraft({ startDate, endDate }), "The end date is before the start date."],
    [{ ...aDraft(), startDate: "2030-02-30" }, "Enter a real date, such as 2030-01-31."],
    [aDraft({ items: [anItem(1), anItem(1)] }), "Two exercise lines have the same id."],
    [aDraft({ items: [anItem(1, { id: "1" })] }), "The exercise line is not a valid id."],
    [aDraft({ items: [anItem(1, { exerciseId: "../x" })] }), "This is not an exercise."],
    [aDraft({ items: [anItem(1, { dosage: aDosage({ sets: 21 }) })] }), "Sets can be at most 20."],
    [aDraft({ title: "x".repeat(121) }), "The title can have at most 120 characters."],
    [
      aDraft({ items: Array.from({ length: 61 }, (_, number) => anItem(number)) }),
      "A program can have at most 60 exercises.",
    ],
  ])("%#: is refused: %s", (draft, message) => {
    expect(messages(draft)).toContain(message);
  });

  test("is refused without throwing, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("title", "startDate", "items", "extra"), (value, key) => {
        expect(programDraftSchema.safeParse(value).success).toBe(false);
        expect(programDraftSchema.safeParse({ ...aDraft(), [key]: [value] }).success).toBe(false);
      }),
    );
  });

  test("loses what cannot be stored and keeps its line breaks and letters", () => {
    const draft = programDraftSchema.parse(
      aDraft({ title: "Néck\u0000\n\ud800program", patientMessage: "One\r\n\r\nTwo\u0007 😀" }),
    );
    expect(draft.title).toBe("Néck program");
    expect(draft.patientMessage).toBe("One\n\nTwo 😀");
  });

  test("has its ids in lower case, as Postgres gives them back", () => {
    const items = [anItem(1, { id: idOf(1).toUpperCase() })];
    expect(programDraftSchema.parse(aDraft({ items })).items[0]?.id).toBe(idOf(1));
    expect(messages(aDraft({ items: [...items, anItem(1)] }))).toContain("Two exercise lines have the same id.");
  });
});

test("what keeps a draft from being published", () => {
  expect(publishProblems(aDraft())).toEqual([]);
  expect(publishProblems(aDraft({ title: "  ", items: [], startDate, endDate }))).toEqual([
    "Give the program a title.",
    "Add at least one exercise.",
    "The end date is before the start date.",
  ]);
  expect(publishProblems(aDraft(), (id) => id !== "exercise-2")).toEqual([
    "Exercise 2 is no longer in the catalog. Remove or replace it.",
  ]);
});

describe("a revision", () => {
  const draft = aDraft({
    title: " Upper back ",
    items: [anItem(1, { patientNote: " Slowly. ", clinicianNote: "private" })],
  });
  const revision = buildRevision(draft, findAnExercise);

  test("is complete, trimmed, and comes back from JSON as it was", () => {
    expect(revision).toMatchObject({
      title: "Upper back",
      items: [{ id: idOf(1), position: "sitting", equipment: ["chair"], patientNote: "Slowly." }],
    });
    expect(revision.items[0]?.words.es.name).toBe("Ejercicio 1");
    expect(revisionSchema.parse(JSON.parse(JSON.stringify(revision)))).toEqual(revision);
  });

  test("holds nothing of what is for the clinic", () => {
    const text = JSON.stringify(revision);
    for (const secret of ["private", "clinicianNote", "secret synonym", "for the clinician"]) {
      expect(text).not.toContain(secret);
    }
    const smuggled = { ...revision, items: [{ ...revision.items[0], clinicianNote: "private" }] };
    expect(JSON.stringify(revisionSchema.parse(smuggled))).not.toContain("private");
  });

  test("does not change when the draft or the catalog do", () => {
    const own = structuredClone(draft);
    const exercise = findAnExercise("exercise-1");
    const made = buildRevision(own, () => exercise);
    const before = structuredClone(made);
    for (const item of own.items) item.dosage.frequency.cues.push("beforeBed");
    exercise.equipment.push("mat");
    exercise.words.en.lines.length = 0;
    expect(made).toEqual(before);
  });

  test("of an exercise that is not there is an error, not a gap", () => {
    expect(() => buildRevision(draft, () => null)).toThrow("unknown exercise: exercise-1");
  });
});
