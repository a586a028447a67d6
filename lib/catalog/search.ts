import MiniSearch, { type SearchOptions } from "minisearch";
import type { CatalogCard } from "@/lib/catalog/card";
import { type CatalogFilters, passesFilters } from "@/lib/catalog/filters";
import { describeForSearch } from "@/lib/catalog/search-words";

/** Cards made ready for searching: built once from a list, used for every query on it. */
export type CatalogIndex = { cards: readonly CatalogCard[]; engine: MiniSearch };

const boost = { name: 6, synonyms: 5, spanish: 4, joined: 2, description: 1 } as const;
const fillers = new Set(["a", "an", "and", "exercise", "exercises", "for", "in", "of", "on", "the", "to", "with"]);
const splitWords = MiniSearch.getDefault("tokenize");

/** Makes a list of cards searchable. Ids must be unique. */
export function indexCards(cards: readonly CatalogCard[]): CatalogIndex {
  const engine = new MiniSearch({ fields: Object.keys(boost), processTerm: toTerm });
  engine.addAll(
    cards.map((card) => ({
      id: card.id,
      name: card.name,
      synonyms: card.synonyms.join(", "),
      spanish: [card.spanishName, ...card.spanishSynonyms].join(", "),
      joined: [card.name, ...card.synonyms].map(joinWords).join(" "),
      description: describeForSearch(card),
    })),
  );
  return { cards, engine };
}

/**
 * The cards that match what was typed and pass the filters, best first; all that pass, in their own order, when
 * nothing was typed. Names, synonyms (English and Spanish), regions, positions, equipment and purposes are searched.
 * The beginning of a word is enough. Typos are forgiven when nothing matches as typed.
 */
export function searchCatalog(index: CatalogIndex, query: string, filters: CatalogFilters = {}): CatalogCard[] {
  const passing = index.cards.filter((card) => passesFilters(card, filters));
  if (!splitWords(query).some(toTerm)) return passing;
  const byId = new Map(passing.map((card) => [card.id, card]));
  return findIds(index.engine, query).flatMap((id) => byId.get(id) ?? []);
}

/** From strict to forgiving: the first attempt that finds something decides. */
function findIds(engine: MiniSearch, query: string): string[] {
  const attempts: [query: string, options: SearchOptions][] = [
    [query, { combineWith: "AND" }],
    [query, { combineWith: "AND", fuzzy: allowedTypos }],
    // A typo in a word that is still being typed: "thoras" on the way to "thorasic".
    [query.trim().slice(0, -2), { combineWith: "AND" }],
    [query, { combineWith: "OR", fuzzy: allowedTypos }],
  ];
  for (const [words, options] of attempts) {
    const results = engine.search(words, { boost, prefix: mayBegin, ...options });
    if (results.length > 0) return results.map((result) => result.id);
  }
  return [];
}

/** One letter begins a word only where somebody is still typing; elsewhere it is a name, as in "I, Y, and T". */
function mayBegin(term: string, position: number, terms: string[]): boolean {
  return term.length > 1 || position === terms.length - 1;
}

/** A quarter of a word's letters, rounded. */
function allowedTypos(term: string): number | boolean {
  return term.length < 3 ? false : 0.25;
}

/** For those who type "chintucks" or "openbook". */
function joinWords(name: string): string {
  return splitWords(name).join("");
}

/** A word as it is compared: without case and accents; null when it says nothing about an exercise. */
function toTerm(word: string): string | null {
  const term = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return term === "" || fillers.has(term) ? null : term;
}
