import type { CatalogFinds } from "@/lib/catalog/search";

/**
 * What to say above the cards that a search guessed: "No match for “cat”. Similar:". Null when they match as typed.
 */
export function describeGuess({ cards, isGuess, unmatched }: CatalogFinds, query: string): string | null {
  if (!isGuess) return null;
  const said = unmatched.length > 0 ? unmatched.map((word) => `“${word}”`).join(", ") : `all of “${query.trim()}”`;
  return `No match for ${said}.${cards.length > 0 ? " Similar:" : ""}`;
}
