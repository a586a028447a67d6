import type { CatalogCard } from "@/lib/catalog/card";
import type { BodyRegion, Equipment, ExerciseGroup, Position, Purpose } from "@/lib/catalog/exercise";

/**
 * What a clinician narrowed the list to. Within one list any value will do; between lists all must hold. A list that
 * is missing or empty does not narrow. "none" asks for exercises without equipment.
 */
export type CatalogFilters = {
  groups?: readonly ExerciseGroup[];
  bodyRegions?: readonly BodyRegion[];
  positions?: readonly Position[];
  equipment?: readonly (Equipment | "none")[];
  purposes?: readonly Purpose[];
};

/** Whether a card is among what the filters ask for. */
export function passesFilters(card: CatalogCard, filters: CatalogFilters): boolean {
  const equipment = card.equipment.length === 0 ? (["none"] as const) : card.equipment;
  return (
    hasAny([card.group], filters.groups) &&
    hasAny(card.bodyRegions, filters.bodyRegions) &&
    hasAny(card.positions, filters.positions) &&
    hasAny(equipment, filters.equipment) &&
    hasAny(card.purposes, filters.purposes)
  );
}

function hasAny<Value>(has: readonly Value[], wanted: readonly Value[] = []): boolean {
  return wanted.length === 0 || has.some((value) => wanted.includes(value));
}
