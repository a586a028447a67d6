import type { Locale } from "@/lib/locale";
import { programWords } from "@/lib/patient-words/program-words";
import type { RevisionItem } from "@/lib/program/revision";
import { longDate } from "@/lib/schedule/long-date";
import { ChangeNote } from "./change-note";
import { DeliveryNote } from "./delivery-note";
import { ExerciseRow } from "./exercise-row";
import { LanguageSwitch } from "./language-switch";
import { MessageBox } from "./message-box";
import { OfflineNote } from "./offline-note";
import type { PatientView } from "./patient-view";
import type { PhoneStorage } from "./phone-storage";
import { SafetyPanel } from "./safety-panel";
import { StartBar } from "./start-bar";
import { TodayCard } from "./today-card";
import type { TodayPlan } from "./today-plan";
import type { LogDelivery } from "./use-log-delivery";
import type { PatientSession } from "./use-patient-session";

type ProgramOverviewProps = {
  view: PatientView;
  plan: TodayPlan;
  storage: PhoneStorage | null;
  delivery: LogDelivery;
  session: PatientSession;
  locale: Locale;
  onLocale: (locale: Locale) => void;
};

/** The first screen: what to do today, the exercises, when to stop, and one big button. */
export function ProgramOverview({ view, plan, storage, delivery, session, locale, onLocale }: ProgramOverviewProps) {
  const words = programWords[locale];
  const { program, clinicName } = view;
  const dosageOf = (item: RevisionItem) => view.dosages[item.id]?.[locale] ?? { work: "", frequency: "" };
  const frequencies = new Set(program.items.map((item) => dosageOf(item).frequency));
  const [frequency] = frequencies;
  const isOneFrequency = frequencies.size === 1;
  return (
    <div className="flex min-h-dvh flex-col">
      <main className="mx-auto flex w-full max-w-2xl flex-1 flex-col gap-5 px-4 pt-2 pb-8">
        <header>
          <div className="flex items-center justify-between gap-4">
            <p className="min-w-0 text-lead text-muted">{clinicName}</p>
            <LanguageSwitch locale={locale} onChange={onLocale} />
          </div>
          <h1 className="mt-1 text-heading font-semibold">{program.title}</h1>
          {isOneFrequency ? <p className="text-lead text-muted">{frequency}</p> : null}
        </header>
        <ChangeNote view={view} storage={storage} locale={locale} />
        <PhaseNote view={view} plan={plan} locale={locale} />
        <TodayCard plan={plan} locale={locale} />
        <DeliveryNote delivery={delivery} locale={locale} />
        {program.patientMessage ? (
          <MessageBox title={words.messageTitle}>
            <p className="whitespace-pre-line">{program.patientMessage}</p>
          </MessageBox>
        ) : null}
        <section>
          <h2 className="mb-2 text-title font-semibold">{words.yourExercises}</h2>
          <ol className="rounded-card border border-line bg-surface shadow-card">
            {program.items.map((item, index) => (
              <ExerciseRow
                key={item.id}
                item={item}
                dosage={dosageOf(item)}
                figure={view.figures[item.exerciseId] ?? null}
                number={index + 1}
                locale={locale}
                isToday={!plan.isExerciseDay || plan.dueIds.has(item.id)}
                showsFrequency={!isOneFrequency}
                isComplete={session.isReady}
              />
            ))}
          </ol>
        </section>
        <SafetyPanel note={program.safetyNote} locale={locale} />
        <OfflineNote linkId={view.linkId} locale={locale} />
      </main>
      <StartBar plan={plan} session={session} locale={locale} />
    </div>
  );
}

function PhaseNote({ view, plan, locale }: { view: PatientView; plan: TodayPlan; locale: Locale }) {
  const words = programWords[locale];
  const { startDate, endDate } = view.program;
  if (plan.phase === "upcoming" && startDate) {
    return <p className="text-lead font-semibold">{words.notStartedYet(longDate(startDate, locale))}</p>;
  }
  if (plan.phase === "ended" && endDate) {
    return <p className="text-lead font-semibold">{words.ended(longDate(endDate, locale))}</p>;
  }
  return null;
}
