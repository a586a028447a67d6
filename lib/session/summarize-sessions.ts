import type { PlainDate } from "@/lib/schedule/plain-date";
import type { ExerciseOutcome } from "@/lib/session/session-log";

type Session = {
  /** The patient's calendar day. */
  day: PlainDate;
  pain: number | null;
  exercises: readonly { itemId: string; exerciseName: string; outcome: ExerciseOutcome }[];
};

export type SessionSummary = {
  sessions: number;
  /** Different days. */
  days: number;
  /** First and last answer about pain, 0 to 10; null below two answers. */
  pain: { first: number; last: number } | null;
  /** Exercises skipped in at least half of the sessions that had them, the most skipped first. */
  oftenSkipped: { itemId: string; name: string; skipped: number; offered: number }[];
};

/** What the sessions of a program, newest first, come to. */
export function summarizeSessions(newestFirst: readonly Session[]): SessionSummary {
  const answers = newestFirst.flatMap(({ pain }) => (pain === null ? [] : [pain]));
  const [last] = answers;
  const first = answers.at(-1);
  return {
    sessions: newestFirst.length,
    days: new Set(newestFirst.map(({ day }) => day)).size,
    pain: answers.length >= 2 && first !== undefined && last !== undefined ? { first, last } : null,
    oftenSkipped: oftenSkipped(newestFirst),
  };
}

/** Once may be chance. */
const leastSkips = 2;

function oftenSkipped(sessions: readonly Session[]): SessionSummary["oftenSkipped"] {
  const byItem = new Map<string, SessionSummary["oftenSkipped"][number]>();
  for (const { itemId, exerciseName: name, outcome } of sessions.flatMap(({ exercises }) => exercises)) {
    const { skipped, offered } = byItem.get(itemId) ?? { skipped: 0, offered: 0 };
    byItem.set(itemId, { itemId, name, skipped: skipped + (outcome === "skipped" ? 1 : 0), offered: offered + 1 });
  }
  return [...byItem.values()]
    .filter(({ skipped, offered }) => skipped >= leastSkips && skipped * 2 >= offered)
    .toSorted((one, other) => other.skipped - one.skipped);
}
