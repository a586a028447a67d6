import { dosageWords } from "@/lib/dosage/words";
import type { Locale } from "@/lib/locale";
import { sessionWords } from "@/lib/patient-words/session-words";
import type { RevisionItem } from "@/lib/program/revision";
import type { SessionStep } from "@/lib/session/session-step";
import type { SessionView } from "@/lib/session/session-view";
import type { UntimedRun } from "@/lib/session/untimed-run";
import { phaseStyles } from "./phase-style";
import { SessionRing } from "./session-ring";
import { SideMark } from "./side-mark";
import { stepTitle } from "./step-words";

type PhasePanelProps = {
  view: SessionView;
  step: SessionStep;
  run: UntimedRun;
  item: RevisionItem;
  locale: Locale;
};

/** What to do now, on which side, and how much of it is left. */
export function PhasePanel({ view, step, run, item, locale }: PhasePanelProps) {
  const words = sessionWords[locale];
  const style = phaseStyles[step.kind];
  const showsSide = step.side && step.kind !== "switchSide" && !(view.isUntimed && run.isAlternating);
  return (
    <section
      className={`flex flex-1 flex-col items-center justify-center gap-3 rounded-card px-3 py-4 text-center ${style.panel}`}
    >
      <h2 className={`text-display font-semibold ${style.title}`}>
        {view.isPaused ? words.paused : stepTitle(step, locale)}
      </h2>
      {step.side && showsSide ? <SideMark side={step.side} locale={locale} /> : null}
      {view.isUntimed ? (
        <UntimedAmount step={step} run={run} locale={locale} />
      ) : (
        <TimedAmount view={view} step={step} locale={locale} />
      )}
      {step.kind === "ready" ? <SetUp item={item} locale={locale} /> : null}
      {step.sets > 1 ? <p className="text-title">{words.setOf(step.set, step.sets)}</p> : null}
    </section>
  );
}

function TimedAmount({ view, step, locale }: { view: SessionView; step: SessionStep; locale: Locale }) {
  const words = sessionWords[locale];
  const isCounted = step.kind === "rep";
  const seconds = Math.ceil(view.remainingSeconds);
  const digits = isCounted ? String(step.rep) : clockDigits(seconds);
  const place = step.reps > 1 ? words.repOf(step.rep, step.reps) : "";
  return (
    <SessionRing fraction={1 - view.elapsedFraction} stepKey={view.index} colorClass={phaseStyles[step.kind].ring}>
      <p
        role="timer"
        aria-live="off"
        className={`font-semibold tabular-nums ${digits.length > 2 ? "text-[calc(var(--text-timer)*0.6)] leading-tight" : "text-timer"}`}
      >
        <span aria-hidden="true">{digits}</span>
        <span className="sr-only">{isCounted ? place : words.secondsLeft(seconds)}</span>
      </p>
      {place ? (
        <p className="-mt-2 text-title font-semibold" aria-hidden={isCounted}>
          {place}
        </p>
      ) : null}
    </SessionRing>
  );
}

/** Without a timer: how much to do before tapping on. */
function UntimedAmount({ step, run, locale }: { step: SessionStep; run: UntimedRun; locale: Locale }) {
  const words = sessionWords[locale];
  if (step.kind === "ready" || step.kind === "switchSide") return null;
  const time = dosageWords[locale].time(step.seconds);
  const isBreak = run.reps === 0;
  const holdTime = step.kind === "rep" || isBreak ? null : words.eachFor(time);
  return (
    <div className="flex flex-col items-center gap-1">
      <p className="text-display font-semibold">{isBreak ? time : words.times(run.reps)}</p>
      {run.isAlternating ? <p className="text-title">{words.takeTurns}</p> : null}
      {holdTime ? <p className="text-title">{holdTime}</p> : null}
    </div>
  );
}

/** How to get into position; the steps that follow stand under "How to do it". */
function SetUp({ item, locale }: { item: RevisionItem; locale: Locale }) {
  const lines = item.words[locale].lines.filter(({ kind }) => kind === "setUp");
  return <p className="max-w-prose text-lead">{lines.map(({ text }) => text).join(" ")}</p>;
}

/** "45", or "2:05" from 100 seconds on: three digits would have to be smaller anyway. */
function clockDigits(seconds: number): string {
  if (seconds < 100) return String(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
