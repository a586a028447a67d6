import { ExerciseFigure } from "@/components/exercise-figure/exercise-figure";
import { ExerciseThumbnail } from "@/components/exercise-figure/exercise-thumbnail";
import { coverOf, type FigureView } from "@/lib/figure/figure-view";
import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";
import type { RevisionItem } from "@/lib/program/revision";
import { ExerciseSteps } from "./exercise-steps";
import type { DosageText } from "./patient-view";

type ExerciseRowProps = {
  item: RevisionItem;
  dosage: DosageText;
  figure: FigureView | null;
  number: number;
  locale: Locale;
  isToday: boolean;
  /** Off where all exercises have the same frequency, which then stands above the list. */
  showsFrequency: boolean;
  /** Off in the server's page: what is folded away would cost most of its time. */
  isComplete: boolean;
};

/** One exercise in the list: its name and dosage; a tap shows how to do it. */
export function ExerciseRow({
  item,
  dosage,
  figure,
  number,
  locale,
  isToday,
  showsFrequency,
  isComplete,
}: ExerciseRowProps) {
  const words = programWords[locale];
  const { name } = item.words[locale];
  const cover = figure && coverOf(figure);
  return (
    <li className="border-line border-b last:border-b-0">
      <details className="group">
        <summary className="flex min-h-14 cursor-pointer list-none items-start gap-4 rounded-control px-4 py-4 text-lead hover:bg-sunken [&::-webkit-details-marker]:hidden">
          <span className="size-20 shrink-0">
            {cover ? <ExerciseThumbnail cover={cover} side={item.dosage.side} /> : null}
          </span>
          <span className="min-w-0 flex-1 text-muted">
            <strong className="block font-semibold text-ink">
              {`${number}. ${name}`}
              {isToday ? null : (
                <span className="ml-2 rounded-full bg-sunken px-3 py-0.5 font-normal">{words.notToday}</span>
              )}
            </strong>
            {showsFrequency ? `${dosage.work} ${dosage.frequency}` : dosage.work}
            <span className="mt-1 flex items-center gap-2 text-primary after:size-2.5 after:-translate-y-0.5 after:rotate-45 after:border-current after:border-r-2 after:border-b-2 group-open:after:translate-y-0.5 group-open:after:-rotate-135">
              {words.howTo}
            </span>
          </span>
        </summary>
        {isComplete ? (
          <>
            {figure ? (
              <div className="px-4 pb-4 text-lead">
                <ExerciseFigure figure={figure} side={item.dosage.side} locale={locale} roomShape={1.4} />
              </div>
            ) : null}
            <ExerciseSteps item={item} locale={locale} />
          </>
        ) : null}
      </details>
    </li>
  );
}
