import type { BodySide } from "@/lib/dosage/dosage";

/** One timed moment of a guided session. */
export type SessionStep = {
  kind: StepKind;
  itemId: string;
  seconds: number;
  /** The side at work, or the side to switch to; null when the exercise has none. */
  side: BodySide | null;
  /** 1-based place within the side: set of sets, repetition of repetitions. 0 of 0 where it does not apply. */
  set: number;
  sets: number;
  rep: number;
  reps: number;
};

/**
 * ready: get into position for an exercise (it also introduces the next exercise). hold, rep, move: work.
 * relax: let go between two holds. rest: between sets. switchSide: change to the other side.
 */
export const stepKinds = ["ready", "hold", "rep", "move", "relax", "rest", "switchSide"] as const;
export type StepKind = (typeof stepKinds)[number];

export const workKinds: ReadonlySet<StepKind> = new Set(["hold", "rep", "move"]);

/** Seconds of the steps that a dosage does not name. */
export const stepSeconds = {
  /** Before the first exercise. */
  firstReady: 10,
  /** Between two exercises: read, fetch, get into position. */
  nextReady: 15,
  switchSide: 8,
  /** Between two holds of a set. */
  relax: 3,
  /** In alternating work, from one side's repetition to the other's with a hold. */
  alternate: 3,
} as const;
