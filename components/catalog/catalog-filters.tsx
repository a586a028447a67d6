"use client";

import { ChoiceGroup } from "@/components/ui/choice-group";
import { bodyRegions, equipmentKinds, positions, purposes } from "@/lib/catalog/exercise";
import {
  bodyRegionLabels,
  equipmentLabels,
  noEquipmentLabel,
  positionLabels,
  purposeLabels,
} from "@/lib/catalog/labels";
import type { CatalogQuery } from "./catalog-query";

type CatalogFiltersProps = { query: CatalogQuery; onChange: (query: CatalogQuery) => void };

/** What the exercises can be narrowed to. */
export function CatalogFilters({ query, onChange }: CatalogFiltersProps) {
  return (
    <div className="flex flex-col gap-5">
      <ChoiceGroup
        label="Body region"
        mode="multiple"
        choices={choicesOf(bodyRegions, bodyRegionLabels)}
        selected={query.bodyRegions}
        onChange={(chosen) => onChange({ ...query, bodyRegions: chosen })}
      />
      <ChoiceGroup
        label="Position"
        mode="multiple"
        choices={choicesOf(positions, positionLabels)}
        selected={query.positions}
        onChange={(chosen) => onChange({ ...query, positions: chosen })}
      />
      <ChoiceGroup
        label="Equipment"
        mode="multiple"
        choices={choicesOf(["none", ...equipmentKinds] as const, { ...equipmentLabels, none: noEquipmentLabel })}
        selected={query.equipment}
        onChange={(chosen) => onChange({ ...query, equipment: chosen })}
      />
      <ChoiceGroup
        label="Purpose"
        mode="multiple"
        choices={choicesOf(purposes, purposeLabels)}
        selected={query.purposes}
        onChange={(chosen) => onChange({ ...query, purposes: chosen })}
      />
    </div>
  );
}

function choicesOf<Value extends string>(values: readonly Value[], labels: Record<Value, string>) {
  return values.map((value) => ({ value, label: labels[value] }));
}
