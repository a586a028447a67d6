import { describe, expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";
import { guidance, safetyText } from "@/lib/catalog/guidance";
import { equipmentNames, positionNames } from "@/lib/catalog/patient-names";
import { type Locale, locales } from "@/lib/locale";
import { measureText } from "@/lib/reading/measure-text";
import { readingGrade, readingLimits } from "@/lib/reading/reading-grade";
import { splitSentences, splitWords } from "@/lib/reading/split-text";

function expectEasy(text: string, locale: Locale): void {
  const { grade, wordsPerSentence } = readingGrade(text, locale);
  expect(grade).toBeLessThanOrEqual(readingLimits.grade);
  expect(wordsPerSentence).toBeLessThanOrEqual(readingLimits.wordsPerSentence);
  if (locale === "es") expect(perspicuity(text)).toBeGreaterThanOrEqual(65);
}

/**
 * A second opinion on Spanish: Szigriszt-Pazos (1993), where the INFLESZ scale (Barrio-Cantalejo et al., 2008) calls
 * 65 and more "fairly easy" or "very easy", its mark for health texts being 55.
 */
function perspicuity(text: string): number {
  const { sentences, words, syllables } = measureText(text, "es");
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

const cases = catalog.flatMap((exercise) => locales.map((locale) => [exercise.id, locale, exercise] as const));

describe.each(cases)("%s, %s", (_id, locale, exercise) => {
  const { feltAt, lines, variations } = exercise.words[locale];

  test("reads easily as a whole", () => {
    expectEasy([...lines.map((line) => line.text), feltAt].join("\n"), locale);
  });

  test("has easy variations", () => {
    for (const variation of variations) expectEasy(variation.text, locale);
  });

  test("takes 3 to 7 steps from getting ready to the end, in the order they are done", () => {
    const kinds = lines.map((line) => line.kind);
    const numbered = kinds.filter((kind) => kind === "setUp" || kind === "step");
    expect(kinds.filter((kind) => kind === "step").length).toBeGreaterThanOrEqual(3);
    expect(numbered.length).toBeLessThanOrEqual(7);
    expect(kinds.slice(0, numbered.length)).toEqual(numbered.sort());
  });

  test("has no long line and no long sentence", () => {
    for (const { text } of [...lines, ...variations]) {
      expect(splitWords(text).length, text).toBeLessThanOrEqual(25);
      for (const sentence of splitSentences(text)) {
        expect(splitWords(sentence).length, sentence).toBeLessThanOrEqual(18);
      }
    }
  });

  test("is made of whole sentences; where it is felt is part of one", () => {
    for (const { text } of [...lines, ...variations]) expect(text).toMatch(/^[\p{Lu}¿].*[.?]$/u);
    expect(feltAt).toMatch(/^\p{Ll}.*[^.]$/u);
  });

  test("names no number that belongs to the dosage", () => {
    for (const { text } of lines) expect(text).not.toMatch(/\d/u);
  });

  test("names no side, so that it holds for both", () => {
    for (const { text } of lines) expect(text).not.toMatch(/\b(?:left|right (?:hand|side|arm|knee)|izquierd|derech)/iu);
  });
});

describe.each(locales)("what travels with a program, %s", (locale) => {
  test("safety text reads easily, and says to stop and to get help", () => {
    const { stop, seekHelp } = safetyText[locale];
    expectEasy(`${stop}\n${seekHelp}`, locale);
    expect(`${stop} ${seekHelp}`).toMatch(locale === "en" ? /Stop.*doctor/u : /Pare.*médico/u);
  });

  test("guidance reads easily", () => {
    const { purpose, howOften, when } = guidance[locale];
    expectEasy([purpose, ...howOften].join("\n"), locale);
    expectEasy(when.map((line) => line.text).join("\n"), locale);
  });

  test("every tool and position has a name", () => {
    for (const { name, hint } of Object.values(equipmentNames[locale])) {
      expect(name).toMatch(/^\p{Lu}/u);
      expect(hint).toMatch(/^\p{Ll}/u);
    }
    for (const name of Object.values(positionNames[locale])) expect(name).toMatch(/^\p{Lu}/u);
  });
});
