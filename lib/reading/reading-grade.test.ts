import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/locale";
import { readingGrade } from "@/lib/reading/reading-grade";

const anyLocale = fc.constantFrom<Locale>(...locales);

describe("reading grade", () => {
  test("follows Flesch and Kincaid in English", () => {
    // 8 words, 1 sentence, 14 syllables: Gen·tly ro·tate your up·per bod·y to·ward the ceil·ing.
    const text = "Gently rotate your upper body toward the ceiling.";
    expect(readingGrade(text, "en").grade).toBeCloseTo(0.39 * 8 + 11.8 * (14 / 8) - 15.59, 10);
  });

  test("follows Crawford in Spanish", () => {
    // 8 words, 2 sentences, 16 syllables: Gi·re la ca·be·za des·pa·cio. Lue·go vuel·va al cen·tro.
    const text = "Gire la cabeza despacio. Luego vuelva al centro.";
    expect(readingGrade(text, "es").grade).toBeCloseTo(0.049 * (16 / 8) * 100 - 0.205 * (2 / 8) * 100 - 3.407, 10);
  });

  test("tells plain instructions from clinical language", () => {
    const plain = "Sit tall. Turn your head to one side. Hold it there and breathe.";
    const clinical =
      "Maintain cervical retraction while performing contralateral rotation, avoiding compensatory elevation.";
    expect(readingGrade(plain, "en").grade).toBeLessThan(3);
    expect(readingGrade(clinical, "en").grade).toBeGreaterThan(15);
    const llano = "Siéntese en la silla. Gire la cabeza a un lado. Respire con calma.";
    const clínico =
      "Mantenga la retracción cervical realizando simultáneamente rotaciones contralaterales progresivas.";
    expect(readingGrade(llano, "es").grade).toBeLessThan(6);
    expect(readingGrade(clínico, "es").grade).toBeGreaterThan(6);
  });

  test("gives the mean sentence length", () => {
    expect(readingGrade("Sit tall. Turn your head to one side.", "en").wordsPerSentence).toBe(4);
  });

  test("is 0 for a text without words", () => {
    for (const locale of locales) {
      expect(readingGrade(" \n … ", locale)).toEqual({ grade: 0, wordsPerSentence: 0 });
    }
  });

  test("is a number of at least 0 for anything typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), anyLocale, (text, locale) => {
        const { grade, wordsPerSentence } = readingGrade(text, locale);
        expect(grade).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(grade) && Number.isFinite(wordsPerSentence)).toBe(true);
      }),
    );
  });

  test("never rises when one long sentence is cut in two", () => {
    const words = fc.array(fc.constantFrom("turn", "shoulder", "slowly", "gire", "cabeza", "comfortable"), {
      minLength: 4,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, anyLocale, (list, locale) => {
        const half = Math.floor(list.length / 2);
        const long = `${list.join(" ")}.`;
        const cut = `${list.slice(0, half).join(" ")}. ${list.slice(half).join(" ")}.`;
        expect(readingGrade(cut, locale).grade).toBeLessThanOrEqual(readingGrade(long, locale).grade);
      }),
    );
  });
});
