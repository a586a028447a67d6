import { equipmentKinds } from "@/lib/catalog/exercise";
import { equipmentNames } from "@/lib/catalog/patient-names";
import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";
import type { RevisionItem } from "@/lib/program/revision";
import { formatMinutes } from "@/lib/session/format-minutes";
import { CheckIcon, ClockIcon } from "./icons";
import type { TodayPlan } from "./today-plan";

type TodayCardProps = { plan: TodayPlan; locale: Locale };

/** What to do today, how long it takes and what to have ready. */
export function TodayCard({ plan, locale }: TodayCardProps) {
  const { sessionsDone } = plan;
  const words = programWords[locale];
  return (
    <section aria-labelledby="today" className="rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id="today" className="text-title font-semibold">
          {titleOf(plan, locale)}
        </h2>
        {plan.isExerciseDay ? <SessionMarks planned={plan.sessionsPlanned} done={sessionsDone} /> : null}
      </div>
      {plan.isExerciseDay ? (
        <p className="text-lead">
          {sessionsDone >= plan.sessionsPlanned
            ? words.allDoneToday
            : words.doneToday(sessionsDone, plan.sessionsPlanned)}
        </p>
      ) : null}
      {plan.phase === "running" && !plan.isExerciseDay ? <p className="text-lead">{words.restDayText}</p> : null}
      <p className="mt-3 flex items-center gap-2 text-lead">
        <ClockIcon className="size-6 text-primary" />
        <span>
          {formatMinutes(plan.seconds, locale)} · {words.exerciseCount(plan.items.length)}
        </span>
      </p>
      <HaveReady items={plan.items} locale={locale} />
    </section>
  );
}

function titleOf({ isExerciseDay, phase }: TodayPlan, locale: Locale): string {
  const words = programWords[locale];
  if (isExerciseDay) return words.today;
  return phase === "running" ? words.restDayTitle : words.allExercises;
}

/** One mark a session: a ring, or a filled disc with a tick once it is done. */
function SessionMarks({ planned, done }: { planned: number; done: number }) {
  if (planned > 6) return null;
  return (
    <span aria-hidden className="flex gap-1.5">
      {Array.from({ length: planned }, (_, index) =>
        index < done ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks have no other identity than their place
          <span key={index} className="grid size-8 place-items-center rounded-full bg-primary text-on-primary">
            <CheckIcon className="size-5" />
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks have no other identity than their place
          <span key={index} className="size-8 rounded-full border-3 border-line-strong" />
        ),
      )}
    </span>
  );
}

function HaveReady({ items, locale }: { items: RevisionItem[]; locale: Locale }) {
  const words = programWords[locale];
  const needed = equipmentKinds.filter((kind) => items.some(({ equipment }) => equipment.includes(kind)));
  if (needed.length === 0) return <p className="mt-1 text-lead">{words.nothingNeeded}</p>;
  return (
    <div className="mt-3">
      <h3 className="text-lead font-semibold">{words.haveReady}</h3>
      <ul className="mt-1 flex flex-wrap gap-2">
        {needed.map((kind) => (
          <li key={kind} className="rounded-control bg-sunken px-3 py-1 text-lead">
            {equipmentNames[locale][kind].name}
          </li>
        ))}
      </ul>
    </div>
  );
}
