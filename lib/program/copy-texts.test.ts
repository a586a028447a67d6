import { expect, test } from "vitest";
import { aDosage } from "@/lib/dosage/testing/dosages";
import type { Locale } from "@/lib/locale";
import { copyTexts, isCopiedAtFirst } from "@/lib/program/copy-texts";
import { aDraft, anItem } from "@/lib/program/testing/drafts";

const draft = aDraft({
  title: "Upper back",
  patientMessage: "Well done, Jose.",
  items: [
    anItem(1, { dosage: aDosage({ load: "red band" }), clinicianNote: "hx of falls" }),
    anItem(2, { patientNote: "As on Monday." }),
  ],
});
const chosen = (title: string, patientName: string, languages: Locale[]) =>
  copyTexts({ ...draft, title })
    .filter((text) => isCopiedAtFirst(text, { patientName, languages }))
    .map(({ key }) => key);

test("every text that a patient reads is offered, clinic notes and empty ones are not", () => {
  expect(copyTexts(draft)).toEqual([
    { key: "title", kind: "title", text: "Upper back", exerciseId: null },
    { key: "message", kind: "message", text: "Well done, Jose.", exerciseId: null },
    { key: "load:0", kind: "load", text: "red band", exerciseId: "exercise-1" },
    { key: "note:1", kind: "note", text: "As on Monday.", exerciseId: "exercise-2" },
  ]);
});

test("title and loads are chosen at first, unless they name the patient or the languages differ", () => {
  expect(chosen("Upper back", "José Núñez", ["en", "en"])).toEqual(["title", "load:0"]);
  for (const title of ["Jose: upper back", "José's back", "(josé) back", "Back of Mr. NUÑEZ"]) {
    expect(chosen(title, "José Núñez", ["en", "en"]), title).toEqual(["load:0"]);
  }
  expect(chosen("Upper back", "José Núñez", ["en", "es"])).toEqual([]);
});
