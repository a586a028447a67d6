import { useEffect, useRef } from "react";
import type { Locale } from "@/lib/locale";
import { type SessionStep, workKinds } from "@/lib/session/session-step";
import type { SessionView } from "@/lib/session/session-view";
import { playTone, type Tone } from "./tones";
import { hush, say } from "./voice";

export type CueSettings = { hasSounds: boolean; hasVoice: boolean; hasVibration: boolean };

/** The last seconds are counted out in steps at least this long; in shorter ones they would never stop. */
const tickFromStepSeconds = 6;
const tickedSeconds = 3;

/** Tells by sound, voice and vibration what the screen shows, so that a patient need not look at it. */
export function useSessionCues(
  view: SessionView,
  announcement: string | null,
  settings: CueSettings,
  locale: Locale,
): void {
  const { step, index, isStarted, isPaused, isFinished, isUntimed } = view;
  const isRunning = isStarted && !isPaused;
  const told = useRef({ index: -1, second: 0 });
  const { hasSounds, hasVoice, hasVibration } = settings;

  useEffect(() => {
    if (!isRunning || told.current.index === index) return;
    told.current = { index, second: 0 };
    const tone = step ? toneOf(step) : "end";
    if (hasSounds) playTone(tone);
    if (hasVibration && tone !== "tick") vibrate(tone === "work" ? [180] : [80, 80, 80]);
    if (hasVoice && step) say(announcement ?? String(step.rep), locale);
  }, [isRunning, index, step, hasSounds, hasVoice, hasVibration, announcement, locale]);

  const second = Math.ceil(view.remainingSeconds);
  useEffect(() => {
    const isTicked = isRunning && !isUntimed && step && step.kind !== "rep" && step.seconds >= tickFromStepSeconds;
    if (!isTicked || second > tickedSeconds || second === 0 || told.current.second === second) return;
    told.current = { index, second };
    if (hasSounds) playTone("tick");
  }, [isRunning, isUntimed, step, index, second, hasSounds]);

  useEffect(() => {
    if (isPaused || isFinished) hush();
  }, [isPaused, isFinished]);
  useEffect(() => hush, []);
}

function toneOf(step: SessionStep): Tone {
  if (step.kind === "rep" && step.rep > 1) return "tick";
  if (workKinds.has(step.kind)) return "work";
  return step.kind === "rest" || step.kind === "relax" ? "calm" : "turn";
}

function vibrate(pattern: number[]): void {
  try {
    navigator.vibrate?.(pattern);
  } catch {
    // Not every phone can.
  }
}
