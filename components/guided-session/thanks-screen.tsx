import { BigButton } from "@/components/patient-program/big-button";
import { CheckIcon } from "@/components/patient-program/icons";
import type { Locale } from "@/lib/locale";
import { finishWords } from "@/lib/patient-words/finish-words";
import { programWords } from "@/lib/patient-words/program-words";
import type { RevisionItem } from "@/lib/program/revision";
import type { ExerciseOutcome, SessionLog } from "@/lib/session/session-log";

export type DeliveryState = "sending" | "sent" | "saved" | "dayFull";

type ThanksScreenProps = {
  log: SessionLog;
  items: readonly RevisionItem[];
  delivery: DeliveryState;
  locale: Locale;
  onLeave: () => void;
};

/** What was done, and whether the clinic has it. */
export function ThanksScreen({ log, items, delivery, locale, onLeave }: ThanksScreenProps) {
  const words = finishWords[locale];
  const deliveryWords = {
    sending: words.sending,
    sent: words.sent,
    saved: words.savedOnPhone,
    dayFull: programWords[locale].dayFull,
  };
  const nameOf = (itemId: string) => items.find(({ id }) => id === itemId)?.words[locale].name ?? "";
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col gap-5 px-4 pt-8">
      <div className="flex flex-col items-center gap-3 text-center">
        <span className="grid size-20 place-items-center rounded-full bg-primary text-on-primary">
          <CheckIcon className="size-12" />
        </span>
        <h1 className="text-heading font-semibold">{words.thanksTitle}</h1>
        <p role="status" className="text-lead">
          {deliveryWords[delivery]}
        </p>
      </div>
      <section className="rounded-card border border-line bg-surface px-4 shadow-card">
        <h2 className="pt-4 text-title font-semibold">{words.whatYouDid}</h2>
        <ul>
          {log.exercises.map(({ itemId, outcome }) => (
            <li key={itemId} className="flex items-center gap-3 border-line border-b py-3 text-lead last:border-b-0">
              <OutcomeMark outcome={outcome} />
              <span className="min-w-0 flex-1">{nameOf(itemId)}</span>
              <span className="text-right text-muted">{words.outcome[outcome]}</span>
            </li>
          ))}
        </ul>
      </section>
      <div className="sticky bottom-0 -mx-4 mt-auto bg-canvas px-4 py-3">
        <BigButton size="main" onClick={onLeave}>
          {words.backToProgram}
        </BigButton>
      </div>
    </main>
  );
}

/** Full, half and empty disc: the words beside it say the same. */
function OutcomeMark({ outcome }: { outcome: ExerciseOutcome }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0 text-primary">
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2.5" />
      {outcome === "done" ? <circle cx="12" cy="12" r="10" fill="currentColor" /> : null}
      {outcome === "partly" ? <path d="M12 2a10 10 0 0 1 0 20z" fill="currentColor" /> : null}
    </svg>
  );
}
