import { Check, Plus } from "lucide-react";
import { ExerciseThumbnail } from "@/components/exercise-figure/exercise-thumbnail";
import type { CatalogCard } from "@/lib/catalog/card";
import { equipmentLabels, positionLabels } from "@/lib/catalog/labels";
import { describeDosageShort } from "@/lib/dosage/describe-dosage-short";
import type { FigureCover } from "@/lib/figure/figure-view";

type PickerOptionProps = {
  id: string;
  card: CatalogCard;
  cover: FigureCover | null;
  /** How often it is in the program. */
  count: number;
  isHighlighted: boolean;
  onPoint: (() => void) | undefined;
  onAdd: () => void;
};

/** An exercise to add by one press anywhere on its row. */
export function PickerOption({ id, card, cover, count, isHighlighted, onPoint, onAdd }: PickerOptionProps) {
  const [position] = card.positions;
  const needs = [
    ...(position ? [positionLabels[position]] : []),
    ...card.equipment.map((kind) => equipmentLabels[kind]),
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field moves through the list and adds by Enter.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isHighlighted}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onAdd}
      className="group flex cursor-pointer items-center gap-3 rounded-control p-2 hover:bg-sunken aria-selected:bg-primary-soft"
    >
      <div className="size-16 shrink-0 rounded-control bg-surface p-1">
        {cover ? <ExerciseThumbnail cover={cover} side={null} /> : null}
      </div>
      <div className="flex min-w-0 flex-1 flex-col">
        <span className="font-semibold leading-snug">{card.name}</span>
        <span className="text-caption">{describeDosageShort(card.dosage, "en")}</span>
        <span className="text-caption text-muted">{needs.join(" · ")}</span>
        {count > 0 ? (
          <span className="flex items-center gap-1 font-semibold text-caption text-primary-strong">
            <Check aria-hidden className="size-4" />
            {count === 1 ? "In the program" : `${count} times in the program`}
          </span>
        ) : null}
      </div>
      <Plus aria-hidden className="size-5 shrink-0 text-primary" />
    </div>
  );
}
