/** What a patient's phone sends after a session. Everything a person answers is optional. */
export type SessionLog = {
  /** Made by the phone; the same log may arrive more than once. UUID. */
  id: string;
  revisionNumber: number;
  /** ISO 8601 instants. */
  startedAt: string;
  finishedAt: string;
  /** IANA name of the phone's zone. */
  timeZone: string;
  exercises: ExerciseLog[];
  /** 0 to 10; null means not answered, which is not 0. */
  pain: number | null;
  difficulty: Difficulty | null;
  comment: string;
};

export type ExerciseLog = {
  itemId: string;
  outcome: ExerciseOutcome;
  /** Seconds worked (holds and repetitions), without rests and pauses. */
  workedSeconds: number;
  plannedSeconds: number;
};

export const exerciseOutcomes = ["done", "partly", "skipped"] as const;
export type ExerciseOutcome = (typeof exerciseOutcomes)[number];

export const difficulties = ["easy", "right", "hard"] as const;
export type Difficulty = (typeof difficulties)[number];

export const logBounds = {
  exercises: { max: 60 },
  commentCharacters: { max: 1000 },
  pain: { min: 0, max: 10 },
} as const;

/** What one link accepts. A phone that was offline for weeks delivers about 200 logs at once. */
export const intakeLimits = { sessionsOfDay: 20, arrivals: 500, arrivalHours: 24 } as const;
