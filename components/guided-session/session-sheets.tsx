import { ExerciseFigure } from "@/components/exercise-figure/exercise-figure";
import { BigButton } from "@/components/patient-program/big-button";
import { ExerciseSteps } from "@/components/patient-program/exercise-steps";
import { SafetyWords } from "@/components/patient-program/safety-panel";
import { safetyText } from "@/lib/catalog/guidance";
import type { FigureView } from "@/lib/figure/figure-view";
import type { Locale } from "@/lib/locale";
import { sessionWords } from "@/lib/patient-words/session-words";
import type { RevisionItem } from "@/lib/program/revision";
import { Sheet } from "./sheet";
import { useSessionExtras } from "./use-session-extras";

export type SheetName = "stop" | "safety" | "howTo" | "settings";

type SessionSheetsProps = {
  open: SheetName;
  item: RevisionItem;
  /** The dosage of the exercise in sentences. */
  work: string;
  figure: FigureView | null;
  safetyNote: string;
  locale: Locale;
  onClose: () => void;
  onSkipExercise: () => void;
  onFinish: () => void;
};

/** The panels that open over a session; it is paused meanwhile. */
export function SessionSheets({ open, item, work, figure, safetyNote, locale, onClose, ...leave }: SessionSheetsProps) {
  const words = sessionWords[locale];
  const Settings = useSessionExtras()?.SessionSettings;
  const title = {
    stop: words.stopTitle,
    safety: safetyText[locale].title,
    howTo: item.words[locale].name,
    settings: words.settings,
  };
  return (
    <Sheet title={title[open]} closeLabel={words.close} onClose={onClose}>
      {open === "stop" ? <p className="text-lead">{words.stopText}</p> : null}
      {open === "safety" ? <SafetyWords note={safetyNote} locale={locale} /> : null}
      {open === "howTo" ? <HowTo item={item} work={work} figure={figure} locale={locale} /> : null}
      {open === "settings" && Settings ? <Settings locale={locale} /> : null}
      <div className="flex flex-col gap-3">
        <BigButton onClick={onClose}>{words.keepGoing}</BigButton>
        {open === "stop" || open === "safety" ? (
          <>
            <BigButton tone="secondary" onClick={leave.onSkipExercise}>
              {words.skipExercise}
            </BigButton>
            <BigButton tone="secondary" onClick={leave.onFinish}>
              {words.stopNow}
            </BigButton>
          </>
        ) : null}
      </div>
    </Sheet>
  );
}

type HowToProps = Pick<SessionSheetsProps, "item" | "work" | "figure" | "locale">;

function HowTo({ item, work, figure, locale }: HowToProps) {
  return (
    <div className="-mx-4">
      {figure ? (
        <div className="px-4 pb-4 text-lead">
          <ExerciseFigure figure={figure} side={item.dosage.side} locale={locale} roomShape={1.4} />
        </div>
      ) : null}
      <p className="px-4 pb-4 text-lead font-semibold">{work}</p>
      <ExerciseSteps item={item} locale={locale} />
    </div>
  );
}
