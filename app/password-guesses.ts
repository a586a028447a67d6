import { setImmediate as nextTurn } from "node:timers/promises";
import { passwordVariants } from "@/lib/access/password-variants";

/**
 * Of a longer password only the beginning is scored: scoring takes more than linear time, and 32 characters that are
 * hard to guess are enough.
 */
const scoredCharacters = 32;

/** Words of the trade, which the general lists lack. */
const tradeWords = [
  ..."homestretch physio physiotherapy physiotherapist pt dpt therapy therapist physical physicaltherapy".split(" "),
  ..."physicaltherapist rehab rehabilitation clinic clinician stretch stretches exercise exercises posture patient".split(
    " ",
  ),
];

type Scorer = (password: string, personal: string[]) => number;

// Next bundles this module more than once; the word lists take some 20 MB.
const holder: typeof globalThis & { homestretchScorer?: Promise<Scorer> } = globalThis;

/**
 * About how many guesses find a password, for a guesser who knows the person, common words, dates, keyboard
 * walks and the usual disguises. Other requests get their turn between two readings of it.
 */
export async function countPasswordGuesses(password: string, personal: readonly string[]): Promise<number> {
  holder.homestretchScorer ??= loadScorer();
  const guesses = await holder.homestretchScorer;
  const known = wordsOf(personal);
  let least = Number.POSITIVE_INFINITY;
  for (const { text, factor } of passwordVariants(Array.from(password).slice(0, scoredCharacters).join(""))) {
    least = Math.min(least, guesses(text, known) * factor);
    await nextTurn();
  }
  return least;
}

/** Loaded at the first new password. Without zxcvbn's own reading of signs as letters, whose cost explodes. */
async function loadScorer(): Promise<Scorer> {
  const [{ zxcvbn, zxcvbnOptions }, common, english] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-en"),
  ]);
  const { commonWords, firstnames, wikipedia } = english.dictionary;
  zxcvbnOptions.setOptions({
    dictionary: { ...common.dictionary, commonWords, firstnames, wikipedia, tradeWords },
    graphs: common.adjacencyGraphs,
    l33tTable: {},
  });
  return (password, personal) => {
    const { guesses, sequence } = zxcvbn(password, personal);
    const hasPattern = sequence.some(({ pattern }) => pattern !== "bruteforce");
    return hasPattern ? guesses : alphabetSize(password) ** Array.from(password).length;
  };
}

/** Letters, digits and signs in use. zxcvbn counts ten for all, which refuses eight random characters. */
function alphabetSize(password: string): number {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u].map((kind) => kind.test(password));
  return [26, 26, 10, 33].filter((_, index) => kinds[index]).reduce((sum, size) => sum + size, 0);
}

/** Each text around the account, its words, and all of it in one word. */
function wordsOf(personal: readonly string[]): string[] {
  const texts = personal.map((text) => text.trim().toLowerCase().slice(0, 254));
  const words = texts.flatMap((text) => [text, text.replace(/[^\p{L}\p{N}]/gu, ""), ...text.split(/[^\p{L}\p{N}]+/u)]);
  return [...new Set(words)].filter((word) => word.length >= 3).slice(0, 60);
}
