/**
 * Where a patient is in a session. It can be stored as JSON at any moment. All times are milliseconds since 1970 as the
 * caller gives them; nothing is counted in ticks, so a locked phone loses no time.
 */
export type SessionState = {
  /** The running step; the number of steps when all are over. */
  index: number;
  clock: SessionClock;
  startedAt: number | null;
  /** Steps wait for the patient instead of the clock. */
  isUntimed: boolean;
  /** Worked time by item, of the steps that are over. */
  workedMilliseconds: Record<string, number>;
  /** What was passed over, in order; always before `index`. */
  skips: Skip[];
};

export type SessionClock =
  | { kind: "idle" }
  /** When the running step began; moved on by every pause. */
  | { kind: "running"; stepStartedAt: number }
  | { kind: "paused"; stepMilliseconds: number }
  | { kind: "finished"; finishedAt: number };

/** Steps `from` up to and without `to`, passed over at once. */
export type Skip = { from: number; to: number };

/** A session that nobody has started yet. */
export const idleSession: SessionState = {
  index: 0,
  clock: { kind: "idle" },
  startedAt: null,
  isUntimed: false,
  workedMilliseconds: {},
  skips: [],
};
