import type { CatalogExercise } from "@/lib/catalog/exercise";
import { aDosage } from "@/lib/dosage/testing/dosages";
import type { ProgramDraft, ProgramItem } from "@/lib/program/program";

/** A valid id that ends in a number. */
export function idOf(number: number): string {
  return `019f3a86-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

export function anItem(number: number, overrides: Partial<ProgramItem> = {}): ProgramItem {
  return {
    id: idOf(number),
    exerciseId: `exercise-${number}`,
    dosage: aDosage(),
    patientNote: "",
    clinicianNote: "",
    ...overrides,
  };
}

/** Three exercises, ready to be published. */
export function aDraft(overrides: Partial<ProgramDraft> = {}): ProgramDraft {
  return {
    title: "Upper back",
    startDate: null,
    endDate: null,
    patientMessage: "",
    safetyNote: "",
    items: [anItem(1), anItem(2), anItem(3)],
    ...overrides,
  };
}

/** An exercise of a catalog in which all ids exist: "exercise-1" is named "Exercise 1", in Spanish "Ejercicio 1". */
export function findAnExercise(exerciseId: string): CatalogExercise {
  const number = exerciseId.replace("exercise-", "");
  const words = (name: string) => ({
    name,
    synonyms: ["secret synonym"],
    feltAt: "",
    lines: [{ kind: "step" as const, text: name }],
    variations: [],
  });
  return {
    id: exerciseId,
    group: "back",
    bodyRegions: [],
    positions: ["sitting"],
    equipment: ["chair"],
    purposes: [],
    hasSides: false,
    words: { en: words(`Exercise ${number}`), es: words(`Ejercicio ${number}`) },
    dosage: aDosage(),
    source: { citation: { title: "", author: "", publishedOn: "" }, ranges: [] },
    regressions: [],
    progressions: [],
    precautions: ["for the clinician"],
  };
}
