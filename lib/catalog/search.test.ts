import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCard } from "@/lib/catalog/card";
import { catalog } from "@/lib/catalog/catalog";
import { describeGuess } from "@/lib/catalog/describe-finds";
import { bodyRegions, equipmentKinds, exerciseGroups, positions, purposes } from "@/lib/catalog/exercise";
import type { CatalogFilters } from "@/lib/catalog/filters";
import { indexCards, searchCatalog } from "@/lib/catalog/search";

const index = indexCards(catalog.map(toCard));
const everyId = catalog.map((exercise) => exercise.id);
const search = (query: string, filters?: CatalogFilters) =>
  searchCatalog(index, query, filters).cards.map((card) => card.id);

describe("names", () => {
  const names = catalog.flatMap(({ id, words }) => [
    [words.en.name, id],
    [words.es.name, id],
  ]);
  test.each(names)("%s comes first", (name, id) => {
    expect(search(name)[0]).toBe(id);
  });

  const synonyms = catalog.flatMap(({ id, words }) =>
    [...words.en.synonyms, ...words.es.synonyms].map((synonym) => [synonym, id] as const),
  );
  test.each(synonyms)("%s is among the first three", (synonym, id) => {
    expect(search(synonym).slice(0, 3)).toContain(id);
  });
});

describe("how people type", () => {
  test.each([
    ["thorasic rotation", "thoracic-rotation-stretch"],
    ["thorasic", "thoracic-extension"],
    ["thoras", "thoracic-extension"],
    ["chin tuk", "chin-tucks"],
    ["nek turn", "seated-cervical-rotation"],
    ["chintucks", "chin-tucks"],
    ["quadroped", "quadruped-rotation"],
    ["cervicle rotation", "seated-cervical-rotation"],
    ["foam rollar", "thoracic-extension-on-foam-roller"],
    ["sholder rolls", "backward-shoulder-rolls"],
    ["prone w", "prone-w"],
    ["PRONE", "prone-w"],
    ["iyt", "thoracic-i-y-and-t-foam-roller-stretch"],
    ["i y t", "thoracic-i-y-and-t-foam-roller-stretch"],
    ["open boo", "thoracic-rotation-stretch"],
    ["pec", "backward-shoulder-rolls"],
    ["retraccion cervical", "chin-tucks"],
    ["rotacion toracica", "thoracic-rotation-stretch"],
  ])("%s finds %s", (query, id) => {
    expect(search(query).slice(0, 4)).toContain(id);
  });

  test("an empty query gives all, in the order of the catalog", () => {
    expect(search("")).toEqual(everyId);
    expect(search("  exercises for the ")).toEqual(everyId);
  });

  test.each([
    "thorasic",
    "thoras",
    "chin tuk",
    "nek turn",
    "quadroped",
    "foam rollar",
    "chin tucks mckenzie",
    "neck prone",
  ])("%s is answered with guesses that say so", (query) => {
    const finds = searchCatalog(index, query);
    expect(finds.isGuess).toBe(true);
    expect(describeGuess(finds, query)).toMatch(/^No match for .+\. Similar:$/);
  });

  test.each(["cat", "band", "hip", "leg", "nek", "tuk", "mt", "core", "ball"])("%s is too short to guess", (query) => {
    const finds = searchCatalog(index, query);
    expect(finds).toEqual({ cards: [], isGuess: true, unmatched: [query] });
    expect(describeGuess(finds, query)).toBe(`No match for “${query}”.`);
  });

  test("what is typed right is no guess, and names the words that are wrong", () => {
    for (const query of ["chin", "i y t", "pec", "foam roller", ""]) {
      expect(searchCatalog(index, query)).toMatchObject({ isGuess: false, unmatched: [] });
    }
    expect(searchCatalog(index, "chin tucks mckenzie").unmatched).toEqual(["mckenzie"]);
    expect(describeGuess(searchCatalog(index, "neck prone"), "neck prone")).toBe(
      "No match for all of “neck prone”. Similar:",
    );
  });

  test("no word under five letters is forgiven a typo", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,4}$/), (word) => {
        const finds = searchCatalog(index, word);
        expect(finds.isGuess && finds.cards.length > 0).toBe(false);
      }),
    );
  });

  test("words that nothing has find nothing", () => {
    expect(search("xylophone zzz")).toEqual([]);
  });

  test("a word too many does not hide the rest", () => {
    expect(search("chin tucks mckenzie")[0]).toBe("chin-tucks");
  });

  test("anything typed is answered with cards of the catalog, each once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (query) => {
        const ids = search(query);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(everyId).toContain(id);
      }),
    );
  });
});

describe("plain words", () => {
  const idsWhere = (has: (exercise: (typeof catalog)[number]) => boolean) =>
    catalog.filter(has).map((exercise) => exercise.id);

  test.each([
    ["neck", idsWhere((one) => one.bodyRegions.includes("neck"))],
    ["chest", idsWhere((one) => one.bodyRegions.includes("chest"))],
    ["foam roller", idsWhere((one) => one.equipment.includes("foamRoller"))],
    ["towel", idsWhere((one) => one.equipment.includes("towel"))],
    ["no equipment", idsWhere((one) => one.equipment.length === 0)],
    ["all fours", idsWhere((one) => one.positions.includes("handsAndKnees"))],
    ["standing", idsWhere((one) => one.positions.includes("standing"))],
    ["strengthening", idsWhere((one) => one.purposes.includes("strength"))],
    ["upper back", idsWhere((one) => one.bodyRegions.includes("upperBack"))],
  ])("%s finds every exercise that fits", (query, ids) => {
    expect(search(query)).toEqual(expect.arrayContaining(ids));
  });

  test("neck puts neck stretches before all others", () => {
    expect(search("neck").slice(0, 3).sort()).toEqual(idsWhere((one) => one.group === "neck").sort());
  });
});

describe("filters", () => {
  test("narrow without a query, in the order of the catalog", () => {
    expect(search("", { groups: ["neck"] })).toEqual([
      "chin-tucks",
      "neck-flexion-and-extension",
      "seated-cervical-rotation",
    ]);
  });

  test("one list is satisfied by any of its values, several lists only together", () => {
    expect(search("", { equipment: ["towel", "foamRoller"], purposes: ["posture"] })).toEqual([
      "laying-arm-extensions",
      "thoracic-i-y-and-t-foam-roller-stretch",
    ]);
  });

  test("none asks for exercises without equipment", () => {
    expect(search("", { equipment: ["none"] })).toEqual([
      "backward-shoulder-rolls",
      "chin-tucks",
      "neck-flexion-and-extension",
      "seated-cervical-rotation",
    ]);
  });

  test("hold for searches too", () => {
    expect(search("rotation", { positions: ["sitting"] })).not.toContain("quadruped-rotation");
    expect(search("rotation", { positions: ["handsAndKnees"] })).toEqual(["quadruped-rotation"]);
  });

  test("every choice a clinician is offered leads somewhere", () => {
    const choices: CatalogFilters[] = [
      ...exerciseGroups.map((group) => ({ groups: [group] })),
      ...bodyRegions.map((region) => ({ bodyRegions: [region] })),
      ...positions.map((position) => ({ positions: [position] })),
      ...equipmentKinds.map((kind) => ({ equipment: [kind] })),
      ...purposes.map((purpose) => ({ purposes: [purpose] })),
    ];
    for (const choice of choices) expect(search("", choice), JSON.stringify(choice)).not.toEqual([]);
  });

  test("an empty list does not narrow", () => {
    expect(search("", { bodyRegions: [], positions: [] })).toEqual(everyId);
  });
});

test("a text that is no search costs no more than its beginning", { timeout: 5_000 }, () => {
  for (const part of ["a ", "thoracic ", "e\u0315\u0301\u0316", "x"]) {
    const finds = searchCatalog(index, part.repeat(500_000 / part.length));
    expect(finds.cards.length).toBeLessThanOrEqual(index.cards.length);
  }
});
