import type { Locale } from "@/lib/locale";
import { countSyllables } from "@/lib/reading/count-syllables";
import { splitSentences, splitWords } from "@/lib/reading/split-text";

export type TextMeasure = { sentences: number; words: number; syllables: number };

/** What reading formulas are made of. All are 0 for a text without words. */
export function measureText(text: string, locale: Locale): TextMeasure {
  const words = splitWords(text);
  return {
    sentences: splitSentences(text).length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + countSyllables(word, locale), 0),
  };
}
