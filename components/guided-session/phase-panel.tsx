import type { Locale } from "@/lib/locale";
import { sessionWords } from "@/lib/patient-words/session-words";
import type { RevisionItem } from "@/lib/program/revision";
import type { SessionStep } from "@/lib/session/session-step";
import type { SessionView } from "@/lib/session/session-view";
import type { UntimedRun } from "@/lib/session/untimed-run";
import { phaseStyles } from "./phase-style";
import { type RingSize, SessionRing } from "./session-ring";
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
  // The least height keeps the picture above as large in every phase.
  return (
    <section
      className={`flex flex-col items-center justify-center gap-2 min-h-[33svh] rounded-card px-3 py-3 text-center md:flex-1 sideways:min-h-0 sideways:flex-1 sideways:flex-row sideways:gap-6 ${style.panel}`}
    >
      {/* Beside the ring on a phone held sideways, around it otherwise. */}
      <div className="contents sideways:flex sideways:flex-col sideways:items-center sideways:gap-2">
        <div className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 md:flex-col sideways:flex-col">
          <h2 className={`text-heading font-semibold md:text-display tiny:max-md:text-title ${style.title}`}>
            {view.isPaused ? words.paused : stepTitle(step, locale)}
          </h2>
          {step.side && showsSide ? <SideMark side={step.side} locale={locale} /> : null}
        </div>
        {step.kind === "ready" ? <SetUp item={item} locale={locale} /> : null}
        <p className="order-2 text-lead empty:hidden md:text-title">{placeOf(step, view.isUntimed, locale)}</p>
      </div>
      <div className="order-1 flex justify-center">
        {view.isUntimed ? (
          <UntimedAmount step={step} run={run} locale={locale} />
        ) : (
          <Countdown view={view} step={step} locale={locale} />
        )}
      </div>
    </section>
  );
}

/** The repetition and the round, where there are several. Repetitions without a hold stand in the ring instead. */
function placeOf(step: SessionStep, isUntimed: boolean, locale: Locale): string {
  const words = sessionWords[locale];
  if (step.kind === "ready" || step.kind === "switchSide") return "";
  if (step.kind === "rest") return words.thenSet(step.set, step.sets);
  const showsRep = step.reps > 1 && step.kind !== "rep" && !isUntimed;
  const rep = showsRep ? [words.repetitionOf(step.rep, step.reps)] : [];
  const set = step.sets > 1 ? [words.setOf(step.set, step.sets)] : [];
  return [...rep, ...set].join(" · ");
}

function Countdown({ view, step, locale }: { view: SessionView; step: SessionStep; locale: Locale }) {
  const words = sessionWords[locale];
  const isCounted = step.kind === "rep";
  const seconds = Math.ceil(view.remainingSeconds);
  const digits = isCounted ? String(step.rep) : clockDigits(seconds);
  const size = step.kind === "ready" ? "small" : "large";
  return (
    <SessionRing
      fraction={1 - view.elapsedFraction}
      stepKey={view.index}
      colorClass={phaseStyles[step.kind].ring}
      size={size}
    >
      <p role="timer" aria-live="off" className={`font-semibold ${digitStyle(digits, size)}`}>
        <span aria-hidden="true">{digits}</span>
        <span className="sr-only">{isCounted ? words.repetitionOf(step.rep, step.reps) : words.time(seconds)}</span>
      </p>
      {isCounted && step.reps > 1 ? (
        <p aria-hidden="true" className="-mt-2 text-title font-semibold">
          {words.ofReps(step.reps)}
        </p>
      ) : null}
    </SessionRing>
  );
}

function digitStyle(digits: string, size: RingSize): string {
  if (size === "small") return "text-[calc(var(--text-timer)*0.45)] leading-none";
  return digits.length > 2 ? "text-[calc(var(--text-timer)*0.55)] leading-none" : "text-timer";
}

/** Without a timer: how much to do before tapping on. */
function UntimedAmount({ step, run, locale }: { step: SessionStep; run: UntimedRun; locale: Locale }) {
  const words = sessionWords[locale];
  if (step.kind === "ready" || step.kind === "switchSide") return null;
  const time = words.time(step.seconds);
  const isCounted = run.reps > 1;
  return (
    <div className="flex flex-col items-center gap-1">
      <p className="text-display font-semibold">{isCounted ? words.times(run.reps) : time}</p>
      {isCounted && step.kind !== "rep" ? <p className="text-title">{words.eachFor(time)}</p> : null}
      {run.isAlternating ? <p className="text-title">{words.takeTurns}</p> : null}
    </div>
  );
}

/** How to get into position; the steps that follow stand under "How to do it". */
function SetUp({ item, locale }: { item: RevisionItem; locale: Locale }) {
  const lines = item.words[locale].lines.filter(({ kind }) => kind === "setUp");
  return <p className="order-2 max-w-prose text-lead">{lines.map(({ text }) => text).join(" ")}</p>;
}

/** "45", or "2:05" from 100 seconds on: three digits would have to be smaller anyway. */
function clockDigits(seconds: number): string {
  if (seconds < 100) return String(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
