import { syllable } from "syllable";
import type { Locale } from "@/lib/locale";
import { countSpanishSyllables } from "@/lib/reading/spanish-syllables";

/** The syllables of one word, at least 1. A digit counts as one: "5", "15" and "100" then come out as spoken, or near. */
export function countSyllables(word: string, locale: Locale): number {
  const digits = word.match(/\p{N}/gu)?.length ?? 0;
  const letters = word.replace(/\p{N}+/gu, "");
  if (!/\p{L}/u.test(letters)) return Math.max(1, digits);
  return digits + Math.max(1, locale === "es" ? countSpanishSyllables(letters) : countEnglishSyllables(letters));
}

/** No word of a language is longer. */
const longestWord = 60;

/** `syllable` takes the three vowels of "squeeze" for two syllables, and that word is frequent here. */
function countEnglishSyllables(word: string): number {
  return syllable(word.slice(0, longestWord).replace(/quee/giu, "kee"));
}
