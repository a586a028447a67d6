"use client";

import { ChoiceGroup } from "@/components/ui/choice-group";
import { type BodyRegion, bodyRegions } from "@/lib/catalog/exercise";
import { bodyRegionLabels } from "@/lib/catalog/labels";

const choices = bodyRegions.map((value) => ({ value, label: bodyRegionLabels[value] }));

type PickerFiltersProps = { regions: BodyRegion[]; onChange: (regions: BodyRegion[]) => void };

/** Narrows the list; positions, equipment and purposes are found by typing them. */
export function PickerFilters({ regions, onChange }: PickerFiltersProps) {
  return (
    <ChoiceGroup
      label="Body regions"
      isLabelHidden
      mode="multiple"
      choices={choices}
      selected={regions}
      onChange={onChange}
    />
  );
}
