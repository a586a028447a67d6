import type { Locale } from "@/lib/locale";
import { measureText, type TextMeasure } from "@/lib/reading/measure-text";

export type ReadingGrade = {
  /** US school grade; 0 for the simplest texts and for none at all. Not rounded. */
  grade: number;
  /** Mean sentence length. */
  wordsPerSentence: number;
};

/** What every text for patients is held to: both numbers at most these. */
export const readingLimits = { grade: 6, wordsPerSentence: 15 } as const;

/**
 * How hard a text is to read. Texts below about 30 words jump up and down with a single long word: judge them
 * together with their neighbors.
 *
 * English: Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability
 * Formulas for Navy Enlisted Personnel", Research Branch Report 8-75, 1975).
 *
 * Spanish: Crawford's grade (A. N. Crawford, "Fórmula y gráfico para determinar la comprensibilidad de textos de
 * nivel primario en castellano", Lectura y Vida 6(4), 1985). Derived from readers of grades 1 to 6; above 6 it only
 * says "too hard".
 */
export function readingGrade(text: string, locale: Locale): ReadingGrade {
  const measure = measureText(text, locale);
  if (measure.words === 0) return { grade: 0, wordsPerSentence: 0 };
  const grade = locale === "es" ? crawford(measure) : fleschKincaid(measure);
  return { grade: Math.max(0, grade), wordsPerSentence: measure.words / measure.sentences };
}

function fleschKincaid({ sentences, words, syllables }: TextMeasure): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

function crawford({ sentences, words, syllables }: TextMeasure): number {
  const perHundredWords = 100 / words;
  return 0.049 * syllables * perHundredWords - 0.205 * sentences * perHundredWords - 3.407;
}
