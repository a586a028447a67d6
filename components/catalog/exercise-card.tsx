import Link from "next/link";
import { ExercisePanels } from "@/components/exercise-figure/exercise-panels";
import type { CatalogCard } from "@/lib/catalog/card";
import { bodyRegionLabels, equipmentLabels, positionLabels } from "@/lib/catalog/labels";
import { describeDosageShort } from "@/lib/dosage/describe-dosage-short";
import { type FigureView, startAndEnd } from "@/lib/figure/figure-view";

/** An exercise among others: picture, name, what it trains, and the dosage it starts with. */
export function ExerciseCard({ card, figure }: { card: CatalogCard; figure: FigureView | null }) {
  const [position] = card.positions;
  const regions = card.bodyRegions.map((region) => bodyRegionLabels[region]);
  const needs = [
    ...(position ? [positionLabels[position]] : []),
    ...card.equipment.map((kind) => equipmentLabels[kind]),
  ];
  return (
    <li className="group relative flex overflow-hidden sm:flex-col rounded-card border border-line bg-surface shadow-card transition-shadow hover:shadow-raised">
      <div className="relative w-36 shrink-0 sm:aspect-[4/3] sm:w-full">
        <div className="absolute inset-3 sm:inset-4">
          {figure ? <ExercisePanels figure={figure} panels={startAndEnd(figure)} side={null} boxShape={4 / 3} /> : null}
        </div>
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-1 p-4">
        <h2 className="font-semibold text-body leading-snug">
          <Link
            href={`/catalog/${card.id}`}
            prefetch={false}
            className="text-ink underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {card.name}
          </Link>
        </h2>
        <p className="text-caption text-muted">{regions.join(", ")}</p>
        <p className="text-caption text-muted">{needs.join(", ")}</p>
        <p className="mt-auto pt-2 text-caption">{describeDosageShort(card.dosage, "en")}</p>
      </div>
    </li>
  );
}
