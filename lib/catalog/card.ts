import type { CatalogExercise, SourceRange } from "@/lib/catalog/exercise";
import type { Dosage } from "@/lib/dosage/dosage";

/**
 * What a clinician's browser needs of an exercise to list it, find it and add it to a program. Instructions stay on
 * the server until somebody opens the exercise.
 */
export type CatalogCard = Pick<
  CatalogExercise,
  "id" | "group" | "bodyRegions" | "positions" | "equipment" | "purposes" | "hasSides"
> & {
  name: string;
  synonyms: string[];
  /** The name and synonyms that Spanish speakers use: searched, and shown where the program is in Spanish. */
  spanishName: string;
  spanishSynonyms: string[];
  dosage: Dosage;
  ranges: SourceRange[];
};

/** The card of a catalog entry. */
export function toCard(exercise: CatalogExercise): CatalogCard {
  return {
    id: exercise.id,
    group: exercise.group,
    bodyRegions: exercise.bodyRegions,
    positions: exercise.positions,
    equipment: exercise.equipment,
    purposes: exercise.purposes,
    hasSides: exercise.hasSides,
    name: exercise.words.en.name,
    synonyms: exercise.words.en.synonyms,
    spanishName: exercise.words.es.name,
    spanishSynonyms: exercise.words.es.synonyms,
    dosage: exercise.dosage,
    ranges: exercise.source.ranges,
  };
}
