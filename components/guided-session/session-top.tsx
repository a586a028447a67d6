import { CloseIcon, SettingsIcon } from "@/components/patient-program/icons";
import type { Locale } from "@/lib/locale";
import { sessionWords } from "@/lib/patient-words/session-words";
import { formatMinutes } from "@/lib/session/format-minutes";
import type { SessionStep } from "@/lib/session/session-step";
import type { SessionView } from "@/lib/session/session-view";

type SessionTopProps = {
  view: SessionView;
  steps: readonly SessionStep[];
  locale: Locale;
  onStop: () => void;
  onSettings: () => void;
};

/** How far the session is, the way out and the settings. */
export function SessionTop({ view, steps, locale, onStop, onSettings }: SessionTopProps) {
  const words = sessionWords[locale];
  const left = view.isUntimed ? null : words.minutesLeft(formatMinutes(view.totalRemainingSeconds, locale));
  return (
    <header className="flex flex-col gap-1">
      <div className="flex items-center justify-between">
        <button
          type="button"
          onClick={onStop}
          className="-ml-2 inline-flex min-h-12 cursor-pointer items-center gap-2 rounded-control px-2 text-lead hover:bg-sunken"
        >
          <CloseIcon />
          {words.stopHere}
        </button>
        <button
          type="button"
          aria-label={words.settings}
          onClick={onSettings}
          className="-mr-2 grid size-12 cursor-pointer place-items-center rounded-control hover:bg-sunken"
        >
          <SettingsIcon className="size-7" />
        </button>
      </div>
      <div aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-line">
        <div
          className="h-full origin-left rounded-full bg-primary transition-transform duration-200"
          style={{ transform: `scaleX(${doneFraction(view, steps)})` }}
        />
      </div>
      <p className="flex flex-wrap justify-between gap-x-4 text-lead text-muted sideways:sr-only">
        <span>{words.exerciseOf(view.exercise, view.exercises)}</span>
        {left ? <span>{left}</span> : null}
      </p>
    </header>
  );
}

function doneFraction(view: SessionView, steps: readonly SessionStep[]): number {
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  return total > 0 ? 1 - view.totalRemainingSeconds / total : 1;
}
