import { ExerciseFigure } from "@/components/exercise-figure/exercise-figure";
import { positionNames } from "@/lib/catalog/patient-names";
import { describeDosage, describeWork } from "@/lib/dosage/describe-dosage";
import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";
import type { RevisionItem } from "@/lib/program/revision";
import { ExerciseSteps } from "./exercise-steps";
import { ChevronIcon } from "./icons";

type ExerciseRowProps = {
  item: RevisionItem;
  number: number;
  locale: Locale;
  isToday: boolean;
  /** Off where all exercises have the same frequency, which then stands above the list. */
  showsFrequency: boolean;
};

/** One exercise in the list: its name and dosage; a tap shows how to do it. */
export function ExerciseRow({ item, number, locale, isToday, showsFrequency }: ExerciseRowProps) {
  const words = programWords[locale];
  const { name } = item.words[locale];
  const describe = showsFrequency ? describeDosage : describeWork;
  return (
    <li className="border-line border-b last:border-b-0">
      <details className="group">
        <summary className="flex min-h-14 cursor-pointer list-none items-start gap-4 rounded-control px-4 py-4 hover:bg-sunken [&::-webkit-details-marker]:hidden">
          <span className="size-16 shrink-0 rounded-control bg-primary-soft p-2">
            <ExerciseFigure
              exerciseId={item.exerciseId}
              position={item.position}
              side={null}
              label={positionNames[locale][item.position]}
            />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block text-lead font-semibold">
              {number}. {name}
              {isToday ? null : (
                <span className="ml-2 rounded-full bg-sunken px-3 py-0.5 font-normal">{words.notToday}</span>
              )}
            </span>
            <span className="block text-lead text-muted">{describe(item.dosage, locale)}</span>
            <span className="mt-1 flex items-center gap-1 text-lead text-primary">
              {words.howTo}
              <ChevronIcon className="size-5 group-open:rotate-180" />
            </span>
          </span>
        </summary>
        <ExerciseSteps item={item} locale={locale} />
      </details>
    </li>
  );
}
