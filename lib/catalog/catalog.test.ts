import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalog, findExercise } from "@/lib/catalog/catalog";
import { locales } from "@/lib/locale";

const folder = new URL("./exercises/", import.meta.url);
const fileNames = readdirSync(folder).filter((name) => !name.endsWith(".test.ts"));

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

describe("the catalog", () => {
  test("holds every file of the exercises folder, and nothing else", () => {
    expect(catalog.map((exercise) => `${exercise.id}.ts`).sort()).toEqual(fileNames.sort());
  });

  test("has each id once", () => {
    expect(new Set(catalog.map((exercise) => exercise.id)).size).toBe(catalog.length);
  });

  test("finds an exercise by id, and nothing by an unknown id", () => {
    for (const exercise of catalog) expect(findExercise(exercise.id)).toBe(exercise);
    expect(findExercise("toString")).toBeNull();
  });
});

describe.each(catalog.map((exercise) => [exercise.id, exercise] as const))("%s", (id, exercise) => {
  test("is named by its id", () => {
    expect(slug(exercise.words.en.name)).toBe(id);
  });

  test("links to exercises that exist and link back", () => {
    for (const easier of exercise.regressions) expect(findExercise(easier)?.progressions).toContain(id);
    for (const harder of exercise.progressions) expect(findExercise(harder)?.regressions).toContain(id);
  });

  test("says the same kinds of lines in the same order in every language", () => {
    const kinds = locales.map((locale) => exercise.words[locale].lines.map((line) => line.kind));
    for (const others of kinds) expect(others).toEqual(kinds[0]);
  });

  test("offers the same number of variations in every language", () => {
    const counts = locales.map((locale) => exercise.words[locale].variations.length);
    expect(new Set(counts).size).toBe(1);
  });

  test("works sides apart exactly when it has sides", () => {
    expect(exercise.dosage.side).toBe(exercise.hasSides ? "both" : "none");
  });

  test("has a region, a position, a purpose and precautions, without repeats", () => {
    for (const list of [exercise.bodyRegions, exercise.positions, exercise.purposes, exercise.precautions]) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set<string>(list).size).toBe(list.length);
    }
    expect(new Set(exercise.equipment).size).toBe(exercise.equipment.length);
  });

  test.each(locales)("has synonyms that differ from its name and from each other (%s)", (locale) => {
    const { name, synonyms } = exercise.words[locale];
    const all = [name, ...synonyms].map((one) => one.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
    expect(synonyms.length).toBeGreaterThanOrEqual(3);
  });
});
