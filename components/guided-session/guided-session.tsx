import { useCallback, useEffect, useRef, useState } from "react";
import type { FigureView } from "@/lib/figure/figure-view";
import type { Locale } from "@/lib/locale";
import type { RevisionItem } from "@/lib/program/revision";
import type { SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";
import { SessionScreen } from "./session-screen";
import { SessionSheets, type SheetName } from "./session-sheets";
import { stepAnnouncement } from "./step-words";
import { useGuidedSession } from "./use-guided-session";
import { useSessionExtras } from "./use-session-extras";
import { useSessionSwitch } from "./use-session-switch";
import { useWakeLock } from "./use-wake-lock";

type GuidedSessionProps = {
  items: readonly RevisionItem[];
  steps: readonly SessionStep[];
  /** Idle for a new session; a paused one goes on at once. */
  initial: SessionState;
  /** The dosage of an exercise in sentences. */
  workOf: (item: RevisionItem) => string;
  figureOf: (item: RevisionItem) => FigureView | null;
  safetyNote: string;
  locale: Locale;
  /** Hears of every change, and of the page being hidden. */
  onChange: (state: SessionState, now: number) => void;
  /** All steps are over, or the patient stopped. */
  onFinish: (state: SessionState) => void;
};

/** Leads through the exercises, one thing at a time. */
export function GuidedSession({ items, steps, initial, locale, onChange, onFinish, ...about }: GuidedSessionProps) {
  const { state, view, send } = useGuidedSession(steps, initial, onChange);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const goesOnAfterSheet = useRef(false);
  const { step, isFinished, isPaused, isUntimed } = view;
  const item = items.find(({ id }) => id === step?.itemId);
  const nextItem = items[view.exercise] ?? null;
  const announcement = step && item ? stepAnnouncement(step, item.words[locale].name, isUntimed, locale) : null;

  const Cues = useSessionExtras()?.SessionCues;
  const [hasTimer] = useSessionSwitch("timer");
  useWakeLock(!isPaused && !isFinished);

  useEffect(() => {
    send({ type: "start" });
    send({ type: "resume" });
  }, [send]);
  useEffect(() => send({ type: "setUntimed", isUntimed: !hasTimer }), [send, hasTimer]);
  useEffect(() => {
    if (isFinished) onFinish(state);
  }, [isFinished, state, onFinish]);

  const openSheet = useCallback(
    (name: SheetName) => {
      goesOnAfterSheet.current = !isPaused;
      send({ type: "pause" });
      setSheet(name);
    },
    [send, isPaused],
  );
  const closeSheet = useCallback(() => {
    setSheet(null);
    if (goesOnAfterSheet.current) send({ type: "resume" });
  }, [send]);

  // Also when all is over: the end has its own sound.
  const cues = Cues ? <Cues view={view} announcement={announcement} locale={locale} /> : null;
  if (!step || !item) return <>{cues}</>;
  return (
    <>
      {cues}
      <SessionScreen
        view={view}
        steps={steps}
        step={step}
        item={item}
        figure={about.figureOf(item)}
        nextFigure={nextItem && about.figureOf(nextItem)}
        state={state}
        nextItem={nextItem}
        announcement={announcement}
        locale={locale}
        send={send}
        onOpen={openSheet}
        hasSheet={sheet !== null}
      />
      {sheet ? (
        <SessionSheets
          open={sheet}
          item={item}
          work={about.workOf(item)}
          figure={about.figureOf(item)}
          safetyNote={about.safetyNote}
          locale={locale}
          onClose={closeSheet}
          onSkipExercise={() => {
            send({ type: "skipExercise" });
            closeSheet();
          }}
          onFinish={() => send({ type: "finish" })}
        />
      ) : null}
    </>
  );
}
