import type { Locale } from "@/lib/locale";
import { sessionWords } from "@/lib/patient-words/session-words";
import type { SessionStep } from "@/lib/session/session-step";

/** The one thing to do now, in a few words. */
export function stepTitle(step: SessionStep, locale: Locale): string {
  const words = sessionWords[locale];
  if (step.kind !== "switchSide") return words.phase[step.kind];
  return step.side ? words.switchTo[step.side] : words.phase.ready;
}

/**
 * What is read aloud when a step begins: what to do, on which side and for how long. A repetition after the first says
 * nothing, so that nobody is talked over at each of them; null then.
 */
export function stepAnnouncement(
  step: SessionStep,
  exerciseName: string,
  isUntimed: boolean,
  locale: Locale,
): string | null {
  const words = sessionWords[locale];
  if (step.kind === "rep" && step.rep > 1) return null;
  const parts = [stepTitle(step, locale)];
  if (step.kind === "ready") parts.push(exerciseName);
  if (step.side && step.kind !== "switchSide") parts.push(words.side[step.side]);
  if (step.kind !== "rep" && !isUntimed) parts.push(words.time(step.seconds));
  return `${parts.join(". ")}.`;
}
