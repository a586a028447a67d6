import { type ReactNode, useMemo } from "react";
import { StopHandIcon } from "@/components/patient-program/icons";
import { safetyText } from "@/lib/catalog/guidance";
import type { FigureView } from "@/lib/figure/figure-view";
import type { Locale } from "@/lib/locale";
import { sessionWords } from "@/lib/patient-words/session-words";
import type { RevisionItem } from "@/lib/program/revision";
import type { SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";
import type { SessionView } from "@/lib/session/session-view";
import { untimedRun } from "@/lib/session/untimed-run";
import { PhasePanel } from "./phase-panel";
import { SessionControls } from "./session-controls";
import { SessionFigure } from "./session-figure";
import type { SheetName } from "./session-sheets";
import { SessionTop } from "./session-top";
import type { GuidedSessionState } from "./use-guided-session";
import { useSessionKeys } from "./use-session-keys";

type SessionScreenProps = {
  view: SessionView;
  steps: readonly SessionStep[];
  step: SessionStep;
  item: RevisionItem;
  figure: FigureView | null;
  nextFigure: FigureView | null;
  state: SessionState;
  nextItem: RevisionItem | null;
  announcement: string | null;
  locale: Locale;
  hasSheet: boolean;
  send: GuidedSessionState["send"];
  onOpen: (sheet: SheetName) => void;
};

/** One moment of a session: the exercise, what to do now, and the buttons under the thumb. */
export function SessionScreen({
  view,
  steps,
  step,
  item,
  figure,
  nextItem,
  locale,
  send,
  ...rest
}: SessionScreenProps) {
  const words = sessionWords[locale];
  const { index, isPaused, isUntimed } = view;
  const run = useMemo(() => untimedRun(steps, index), [steps, index]);
  const controls = {
    onBack: () => {
      const previous = isUntimed ? untimedRun(steps, Math.max(0, index - 1)).start : index;
      send({ type: "back" }, isUntimed ? (state) => state.index <= previous : undefined);
    },
    onPause: () => send({ type: isPaused ? "resume" : "pause" }),
    onGoOn: () => send({ type: "resume" }),
    onDone: () => send({ type: "stepDone" }, (state) => state.index >= run.end),
    onSkip: () => send({ type: "skipStep" }, isUntimed ? (state) => state.index >= run.end : undefined),
  };
  useSessionKeys(!rest.hasSheet, controls);

  return (
    <main className="mx-auto flex min-h-dvh max-w-5xl flex-col gap-2.5 px-4 pt-1 [--text-timer:clamp(5rem,min(32vw,14svh),9rem)] md:[--text-timer:clamp(5rem,22svh,13rem)]">
      <SessionTop
        view={view}
        steps={steps}
        locale={locale}
        onStop={() => rest.onOpen("stop")}
        onSettings={() => rest.onOpen("settings")}
      />
      <div className="flex flex-1 flex-col gap-2.5 md:flex-row sideways:flex-row">
        <ExerciseHead item={item} figure={figure} step={step} locale={locale} steps={steps} {...rest} />
        <PhasePanel view={view} step={step} run={run} item={item} locale={locale} />
      </div>
      <p aria-live="polite" className="sr-only">
        {isPaused ? words.paused : rest.announcement}
      </p>
      <p className="text-center text-lead text-muted short:hidden">
        {nextItem ? words.nextExercise(nextItem.words[locale].name) : words.lastExercise}
      </p>
      <div className="sticky bottom-0 -mx-4 flex flex-col gap-1 bg-canvas px-4 pb-1 sideways:flex-row sideways:items-center">
        <SessionControls view={view} locale={locale} {...controls} />
        <div className="flex flex-wrap justify-between gap-x-3">
          <TextButton onClick={() => rest.onOpen("howTo")}>{words.howTo}</TextButton>
          <TextButton onClick={() => rest.onOpen("safety")}>
            <StopHandIcon className="size-6 text-danger" />
            {safetyText[locale].title}
          </TextButton>
        </div>
      </div>
    </main>
  );
}

type ExerciseHeadProps = Pick<
  SessionScreenProps,
  "item" | "figure" | "nextFigure" | "steps" | "state" | "step" | "locale"
>;

function ExerciseHead({ item, figure, nextFigure, steps, state, step, locale }: ExerciseHeadProps) {
  return (
    <div className="flex flex-1 flex-col gap-2 md:justify-center">
      <h1 className="text-center text-title font-semibold md:text-heading">{item.words[locale].name}</h1>
      {figure ? (
        <div className="relative min-h-28 flex-1 rounded-card border border-line bg-surface md:aspect-[5/4] md:flex-none tiny:min-h-20 sideways:aspect-auto sideways:flex-1">
          <div className="absolute inset-3">
            <SessionFigure figure={figure} next={nextFigure} steps={steps} state={state} step={step} locale={locale} />
          </div>
        </div>
      ) : null}
    </div>
  );
}

function TextButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="inline-flex min-h-12 cursor-pointer items-center gap-2 rounded-control px-2 text-lead underline decoration-line-strong underline-offset-4 hover:bg-sunken"
    >
      {children}
    </button>
  );
}
