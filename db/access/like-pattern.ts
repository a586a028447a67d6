import { searchWords } from "@/lib/patient/search-key";

/** A pattern for LIKE that finds a text anywhere, taking the text's own % and _ literally. NUL cannot be stored. */
export function likePattern(search: string): string {
  return `%${search
    .trim()
    .replaceAll("\0", "")
    .replace(/[\\%_]/g, "\\$&")}%`;
}

/** Patterns for a search key (`lib/patient/search-key.ts`), one a word, which all must match. */
export function wordPatterns(search: string): string[] {
  const words = searchWords(search.replaceAll("\0", ""));
  // A search of nothing but dashes and commas finds nobody, rather than everybody.
  return words.length === 0 && search.replaceAll("\0", "").trim() !== ""
    ? [likePattern(search)]
    : words.map(likePattern);
}
