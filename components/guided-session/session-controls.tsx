import { BackIcon, CheckIcon, PauseIcon, PlayIcon, SkipIcon } from "@/components/patient-program/icons";
import type { Locale } from "@/lib/locale";
import { sessionWords } from "@/lib/patient-words/session-words";
import type { SessionView } from "@/lib/session/session-view";

type SessionControlsProps = {
  view: SessionView;
  locale: Locale;
  onBack: () => void;
  onPause: () => void;
  onGoOn: () => void;
  /** Without a timer: the patient has done this. */
  onDone: () => void;
  onSkip: () => void;
};

const side =
  "flex min-h-16 flex-1 cursor-pointer touch-manipulation flex-col items-center justify-center rounded-control border border-line-strong bg-surface px-1 py-1.5 text-lead hover:bg-sunken";
const middle =
  "flex min-h-16 flex-[1.7] cursor-pointer touch-manipulation items-center justify-center gap-2 rounded-control border border-transparent bg-primary px-2 text-title font-semibold text-on-primary hover:bg-primary-strong";

/** Back, pause or go on, skip. */
export function SessionControls({ view, locale, onBack, onPause, onGoOn, onDone, onSkip }: SessionControlsProps) {
  const words = sessionWords[locale];
  return (
    <div className="flex flex-1 gap-2">
      <button type="button" className={side} onClick={onBack}>
        <BackIcon />
        {words.back}
      </button>
      {view.isPaused ? (
        <button type="button" className={middle} onClick={onGoOn}>
          <PlayIcon className="size-7" />
          {words.goOn}
        </button>
      ) : view.isUntimed ? (
        <button type="button" className={middle} onClick={onDone}>
          <CheckIcon className="size-7" />
          {words.doneNext}
        </button>
      ) : (
        <button type="button" className={middle} onClick={onPause}>
          <PauseIcon className="size-7" />
          {words.pause}
        </button>
      )}
      <button type="button" className={side} onClick={onSkip}>
        <SkipIcon />
        {words.skip}
      </button>
    </div>
  );
}
