import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/locale";
import { doorWords } from "@/lib/patient-words/door-words";
import { finishWords } from "@/lib/patient-words/finish-words";
import { programWords } from "@/lib/patient-words/program-words";
import { sessionWords } from "@/lib/patient-words/session-words";
import { readingGrade, readingLimits } from "@/lib/reading/reading-grade";

const all = { doorWords, programWords, sessionWords, finishWords };
const amounts = [3, 9];

/** Every text of a set of words; functions are asked with amounts. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(...amounts))];
  return Object.values(Object(value)).flatMap(textsOf);
}

/** Labels of a word or two end a sentence too. */
const asSentences = (texts: string[]) => texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join("\n");

describe.each(locales)("words for patients, %s", (locale: Locale) => {
  test.each(Object.entries(all))("%s are easy to read", (_, words) => {
    const { grade, wordsPerSentence } = readingGrade(asSentences(textsOf(words[locale])), locale);
    expect(grade).toBeLessThanOrEqual(readingLimits.grade);
    expect(wordsPerSentence).toBeLessThanOrEqual(readingLimits.wordsPerSentence);
  });

  test("no sentence is long, and none is empty", () => {
    for (const text of textsOf(Object.values(all).map((words) => words[locale]))) {
      expect(text.trim(), text).not.toBe("");
      for (const sentence of text.split(/(?<=[.!?])\s+/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(18);
      }
    }
  });
});

test("both languages say everything: no text of one stands in the other", () => {
  for (const words of Object.values(all)) {
    const english = new Set(textsOf(words.en));
    const same = textsOf(words.es).filter((text) => english.has(text) && /\p{L}{3}/u.test(text));
    expect(same).toEqual([]);
  }
});
