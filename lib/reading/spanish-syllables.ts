const vowelRun = /[aeiouyáéíóúü]+/gu;
/** Vowels that always carry a syllable of their own: open ones, and closed ones with an accent. */
const carrier = /[aeoáéíóú]/gu;

/**
 * The syllables of one Spanish word, at least 1. By the rules of spelling (Real Academia Española, Ortografía 2010):
 * open vowels and accented í, ú each make a syllable; an unaccented i, u, ü joins its neighbor.
 */
export function countSpanishSyllables(word: string): number {
  const runs = asSpoken(word).match(vowelRun) ?? [];
  const syllables = runs.reduce((sum, run) => sum + Math.max(1, run.match(carrier)?.length ?? 0), 0);
  return Math.max(1, syllables);
}

/** Leaves only letters that sound: no h, no u in que, qui, gue, gui, no y before a vowel (there it is a consonant). */
function asSpoken(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/h/gu, "")
    .replace(/([qg])u(?=[eiéí])/gu, "$1")
    .replace(/y(?=[aeiouáéíóúü])/gu, "|");
}
