import MiniSearch, { type SearchOptions } from "minisearch";
import type { CatalogCard } from "@/lib/catalog/card";
import { type CatalogFilters, passesFilters } from "@/lib/catalog/filters";
import { describeForSearch } from "@/lib/catalog/search-words";

/** Cards made ready for searching: built once from a list, used for every query on it. */
export type CatalogIndex = { cards: readonly CatalogCard[]; engine: MiniSearch };

const boost = { name: 6, synonyms: 5, spanish: 4, joined: 2, description: 1 } as const;
/** Longer texts are cut: they are a slip of the clipboard. */
const mostCharacters = 200;
const fillers = new Set(["a", "an", "and", "exercise", "exercises", "for", "in", "of", "on", "the", "to", "with"]);
const splitWords: (text: string) => string[] = MiniSearch.getDefault("tokenize");

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

/** What a search found: either cards that have everything that was typed, or guesses. */
export type CatalogFinds = {
  cards: CatalogCard[];
  /** Whether the cards only resemble what was typed: a typo was forgiven, or a word left out. */
  isGuess: boolean;
  /** The typed words that no exercise has. */
  unmatched: string[];
};

/**
 * The cards that match what was typed and pass the filters, best first; all that pass, in their own order, when
 * nothing was typed. Names, synonyms (English and Spanish), regions, positions, equipment and purposes are searched.
 * The beginning of a word is enough. Only when nothing matches as typed are typos forgiven, in words of five letters
 * or more, and words left out: the result is a guess then.
 */
export function searchCatalog(index: CatalogIndex, typed: string, filters: CatalogFilters = {}): CatalogFinds {
  const query = typed.slice(0, mostCharacters);
  const passing = index.cards.filter((card) => passesFilters(card, filters));
  const words = splitWords(query).filter(toTerm);
  if (words.length === 0) return { cards: passing, isGuess: false, unmatched: [] };
  const byId = new Map(passing.map((card) => [card.id, card]));
  const cardsOf = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const exactIds = find(index.engine, query, { combineWith: "AND" });
  if (exactIds.length > 0) return { cards: cardsOf(exactIds), isGuess: false, unmatched: [] };
  const unmatched = words.filter((word) => find(index.engine, word, {}).length === 0);
  return { cards: cardsOf(guessIds(index.engine, query)), isGuess: true, unmatched };
}

/** From close to far: the first attempt that finds something decides. */
function guessIds(engine: MiniSearch, query: string): string[] {
  const attempts: [query: string, options: SearchOptions][] = [
    [query, { combineWith: "AND", fuzzy: allowedTypos }],
    // A typo in a word that is still being typed: "thoras" on the way to "thorasic".
    [hasLongEnd(query) ? query.trim().slice(0, -2) : "", { combineWith: "AND" }],
    [query, { combineWith: "OR", fuzzy: allowedTypos }],
  ];
  for (const [words, options] of attempts) {
    const ids = find(engine, words, options);
    if (ids.length > 0) return ids;
  }
  return [];
}

function find(engine: MiniSearch, words: string, options: SearchOptions): string[] {
  return engine.search(words, { boost, prefix: mayBegin, ...options }).map((result) => result.id);
}

/** One letter begins a word only where somebody is still typing; elsewhere it is a name, as in "I, Y, and T". */
function mayBegin(term: string, position: number, terms: string[]): boolean {
  return term.length > 1 || position === terms.length - 1;
}

/** Shorter words are too close to others: "cat" to "mat", "band" to "hand". */
const fewestLettersToGuess = 5;

/** A quarter of a word's letters, rounded. */
function allowedTypos(term: string): number | boolean {
  return term.length < fewestLettersToGuess ? false : 0.25;
}

function hasLongEnd(query: string): boolean {
  return (splitWords(query.trim()).at(-1) ?? "").length >= fewestLettersToGuess;
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
