import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/locale";
import { countSyllables } from "@/lib/reading/count-syllables";

const english: Record<string, number> = {
  squeeze: 1,
  squeezing: 2,
  breathe: 1,
  shoulder: 2,
  "side-lying": 3,
  exercise: 3,
  comfortable: 4,
  "don't": 1,
  "5": 1,
  "30": 2,
};

/** Divided as the Real Academia Española's spelling divides them. */
const spanish = [
  "a·ho·ra",
  "ca·be·za",
  "a·de·lan·te",
  "pie",
  "cuer·po",
  "ha·cia",
  "res·pi·re",
  "gi·re",
  "quie·to",
  "a·guan·te",
  "ci·güe·ña",
  "le·er",
  "to·a·lla",
  "tra·ba·ja·rí·a",
  "dí·a",
  "ma·íz",
  "es·tu·diáis",
  "ciu·dad",
  "cui·da·do",
  "muy",
  "hoy",
  "ma·yo",
  "y",
  "a·hí",
  "ar·ti·cu·la·cio·nes",
  "o·mó·pla·tos",
];

describe("syllables", () => {
  test.each(Object.entries(english))("%s has %i in English", (word, count) => {
    expect(countSyllables(word, "en")).toBe(count);
  });

  test.each(spanish)("%s in Spanish", (divided) => {
    const parts = divided.split("·");
    expect(countSyllables(parts.join(""), "es")).toBe(parts.length);
    expect(countSyllables(parts.join("").toUpperCase(), "es")).toBe(parts.length);
  });

  test("every word has at least one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom<Locale>(...locales), (word, locale) => {
        expect(countSyllables(word, locale)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
