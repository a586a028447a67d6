import type { BodySide } from "@/lib/dosage/dosage";
import type { Localized } from "@/lib/locale";
import { sessionWordsEn } from "@/lib/patient-words/session-words-en";
import { sessionWordsEs } from "@/lib/patient-words/session-words-es";
import type { StepKind } from "@/lib/session/session-step";

/** What a patient reads and hears while exercising. */
export type SessionWords = {
  exerciseOf: (place: number, count: number) => string;
  /** The one thing to do now. */
  phase: Record<Exclude<StepKind, "switchSide">, string>;
  switchTo: Record<BodySide, string>;
  side: Record<BodySide, string>;
  /** Stands under the number of the repetition. */
  ofReps: (reps: number) => string;
  repetitionOf: (rep: number, reps: number) => string;
  setOf: (set: number, sets: number) => string;
  /** What comes after a rest. */
  thenSet: (set: number, sets: number) => string;
  nextExercise: (name: string) => string;
  lastExercise: string;
  paused: string;
  pause: string;
  goOn: string;
  back: string;
  skip: string;
  doneNext: string;
  /** A number of seconds in words. */
  time: (seconds: number) => string;
  /** Amounts in a session without a timer. */
  times: (count: number) => string;
  eachFor: (time: string) => string;
  takeTurns: string;
  minutesLeft: (minutes: string) => string;
  howTo: string;
  skipExercise: string;
  stopHere: string;
  stopTitle: string;
  stopText: string;
  stopNow: string;
  keepGoing: string;
  close: string;
  settings: string;
  sounds: string;
  voice: string;
  vibration: string;
  timer: string;
  timerHint: string;
  on: string;
  off: string;
};

export const sessionWords: Localized<SessionWords> = { en: sessionWordsEn, es: sessionWordsEs };
