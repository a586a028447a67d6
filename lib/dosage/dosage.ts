/** What a clinician prescribes for one exercise. Every sentence, timer and estimate is derived from it. */
export type Dosage = {
  sets: number;
  work: Work;
  /** Pause between two sets. */
  restSeconds: number;
  side: Side;
  /** More or other work for one side; only when both sides work. */
  sideDifference: SideDifference | null;
  frequency: Frequency;
  /** Weight, band color, or anything else that loads the movement, in the clinician's words. */
  load: string;
};

/** Counted repetitions, or movement for a stretch of time. */
export type Work = RepsWork | DurationWork;

export type RepsWork = {
  kind: "reps";
  /** Per side when both sides work. */
  reps: number;
  /** 0 means no hold; then `repSeconds` sets the pace. */
  holdSeconds: number;
  /** The time one repetition takes when there is no hold. */
  repSeconds: number;
};

export type DurationWork = {
  kind: "duration";
  /** Per set, and per side when both sides work. */
  durationSeconds: number;
};

/**
 * none: the exercise has no side. left, right: only that side. both: the whole dose on the left, then on the
 * right. alternating: left and right take turns, repetition by repetition.
 */
export const sides = ["none", "left", "right", "both", "alternating"] as const;
export type Side = (typeof sides)[number];

/** The side a patient works on at one moment. */
export type BodySide = "left" | "right";

export type SideDifference = {
  side: BodySide;
  extraSets: number;
  /** Repetitions on this side, when they differ from the other side's. */
  reps: number | null;
};

export type Frequency = {
  timesPerDay: number;
  days: Days;
  cues: Cue[];
};

export type Days =
  | { kind: "daily" }
  | { kind: "weekdays"; weekdays: Weekday[] }
  | { kind: "timesPerWeek"; timesPerWeek: number };

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

/** Moments of the day that remind a patient to exercise. */
export const cues = ["onWaking", "inBreaks", "afterWorkout", "beforeBed"] as const;
export type Cue = (typeof cues)[number];

/** The least and the most a clinician can enter. Wide on purpose: only slips of the keyboard are refused. */
export const dosageBounds = {
  sets: { min: 1, max: 20 },
  reps: { min: 1, max: 100 },
  holdSeconds: { min: 0, max: 600 },
  repSeconds: { min: 1, max: 60 },
  durationSeconds: { min: 5, max: 3600 },
  restSeconds: { min: 0, max: 600 },
  extraSets: { min: 0, max: 10 },
  timesPerDay: { min: 1, max: 12 },
  timesPerWeek: { min: 1, max: 6 },
  loadCharacters: { max: 80 },
} as const;
