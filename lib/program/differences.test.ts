import { expect, it } from "vitest";
import { aDosage } from "@/lib/dosage/testing/dosages";
import { draftDifferences } from "@/lib/program/differences";
import { outlineRevision } from "@/lib/program/outline";
import type { ProgramDraft } from "@/lib/program/program";
import { restoreRevision } from "@/lib/program/restore-revision";

const nameOf = (exerciseId: string) => ({ en: exerciseId, es: exerciseId });
const item = { id: "1", exerciseId: "Chin Tucks", dosage: aDosage(), patientNote: "", clinicianNote: "" };
const draft: ProgramDraft = {
  title: "Neck",
  startDate: null,
  endDate: null,
  patientMessage: "",
  safetyNote: "",
  items: [item],
};

it("tells values on a line and shows both wordings of a text", () => {
  const changed: ProgramDraft = {
    ...draft,
    patientMessage: "Go slowly.",
    items: [{ ...item, dosage: aDosage({ sets: 3 }), patientNote: "In the car.", clinicianNote: "Ask." }],
  };
  expect(draftDifferences(draft, changed, nameOf)).toEqual([
    { line: "Message to the patient changed", texts: { before: "", after: "Go slowly." } },
    { line: "Chin Tucks: sets 3 (was 2)", texts: null },
    { line: "Chin Tucks: note to the patient changed", texts: { before: "", after: "In the car." } },
    { line: "Chin Tucks: clinic note changed", texts: { before: "", after: "Ask." } },
  ]);
  expect(draftDifferences(draft, { ...draft }, nameOf)).toEqual([]);
});

it("brings a revision back as a draft, with the clinic notes of lines that are still there", () => {
  const words = { name: "Chin Tucks", feltAt: "", lines: [] };
  const revised = {
    id: "1",
    exerciseId: "Chin Tucks",
    position: "sitting" as const,
    equipment: [],
    patientNote: "Old",
  };
  const snapshot = outlineRevision({
    ...{ format: 1, title: "First", startDate: null, endDate: null, patientMessage: "Hello", safetyNote: "" },
    items: [
      { ...revised, words: { en: words, es: words }, dosage: aDosage({ sets: 1 }) },
      { ...revised, id: "2", words: { en: words, es: words }, dosage: aDosage() },
    ],
  });
  const current = { ...draft, items: [{ ...item, clinicianNote: "Mine" }] };
  expect(restoreRevision(snapshot, current)).toMatchObject({
    title: "First",
    patientMessage: "Hello",
    items: [
      { id: "1", patientNote: "Old", clinicianNote: "Mine", dosage: { sets: 1 } },
      { id: "2", patientNote: "Old", clinicianNote: "" },
    ],
  });
});
