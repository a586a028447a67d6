import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import type { CatalogExercise } from "@/lib/catalog/exercise";
import {
  bodyRegionLabels,
  equipmentLabels,
  groupLabels,
  noEquipmentLabel,
  positionLabels,
  precautionsLabel,
  precautionsNote,
  purposeLabels,
} from "@/lib/catalog/labels";
import { describeDosageShort, describeFrequencyShort } from "@/lib/dosage/describe-dosage-short";
import { describeSourceRange } from "@/lib/dosage/describe-source-range";

type ExerciseFactsProps = {
  exercise: CatalogExercise;
  regressions: CatalogExercise[];
  progressions: CatalogExercise[];
};

/** What the clinician wants to know before prescribing an exercise. */
export function ExerciseFacts({ exercise, regressions, progressions }: ExerciseFactsProps) {
  const { dosage, source, precautions } = exercise;
  const equipment = exercise.equipment.map((kind) => equipmentLabels[kind]);
  const facts: [string, ReactNode][] = [
    ["Group", groupLabels[exercise.group]],
    ["Body region", exercise.bodyRegions.map((region) => bodyRegionLabels[region]).join(", ")],
    ["Position", exercise.positions.map((position) => positionLabels[position]).join(", ")],
    ["Equipment", equipment.length > 0 ? equipment.join(", ") : noEquipmentLabel],
    ["Purpose", exercise.purposes.map((purpose) => purposeLabels[purpose]).join(", ")],
    ["Starts with", `${describeDosageShort(dosage, "en")}, ${describeFrequencyShort(dosage.frequency, "en")}`],
    ["Easier", <Links key="easier" exercises={regressions} />],
    ["Harder", <Links key="harder" exercises={progressions} />],
  ];
  return (
    <aside aria-label="For the clinician" className="flex min-w-0 flex-col gap-6">
      <Card className="px-5 py-2">
        <dl className="divide-y divide-line">
          {facts.map(([term, value]) => (
            <div key={term} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 py-2.5">
              <dt className="text-muted">{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card className="flex flex-col gap-2 p-5">
        <h2 className="font-semibold text-lead">What the source says</h2>
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {source.ranges.map((range) => {
            const words = describeSourceRange(range);
            return <li key={words}>{words}</li>;
          })}
        </ul>
        {source.ranges.length === 0 ? <p>It names no dosage.</p> : null}
        <p className="text-caption text-muted">
          <cite>{source.citation.title}</cite> {source.citation.author},{" "}
          <time dateTime={source.citation.publishedOn}>{longDate(source.citation.publishedOn)}</time>
        </p>
      </Card>
      {precautions.length > 0 ? (
        <Card className="flex flex-col gap-2 p-5">
          <h2 className="font-semibold text-lead">{precautionsLabel}</h2>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {precautions.map((precaution) => (
              <li key={precaution}>{precaution}</li>
            ))}
          </ul>
          <p className="text-caption text-muted">{precautionsNote}</p>
        </Card>
      ) : null}
    </aside>
  );
}

function longDate(day: string): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}

function Links({ exercises }: { exercises: CatalogExercise[] }) {
  if (exercises.length === 0) return <span className="text-muted">None in the catalog</span>;
  return (
    <ul>
      {exercises.map(({ id, words }) => (
        <li key={id}>
          <Link href={`/catalog/${id}`} className="font-semibold text-primary underline underline-offset-4">
            {words.en.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
