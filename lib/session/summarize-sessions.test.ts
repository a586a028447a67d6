import { describe, expect, it } from "vitest";
import type { PlainDate } from "@/lib/schedule/plain-date";
import type { ExerciseOutcome } from "@/lib/session/session-log";
import { summarizeSessions } from "@/lib/session/summarize-sessions";

function session(day: string, pain: number | null, outcomes: Record<string, ExerciseOutcome> = {}) {
  const exercises = Object.entries(outcomes).map(([itemId, outcome]) => ({ itemId, exerciseName: itemId, outcome }));
  return { day: day as PlainDate, pain, exercises };
}

describe("the summary of sessions", () => {
  it("counts sessions and the days they were on", () => {
    const sessions = [session("2026-03-03", null), session("2026-03-03", null), session("2026-03-01", null)];
    expect(summarizeSessions(sessions)).toMatchObject({ sessions: 3, days: 2 });
    expect(summarizeSessions([])).toEqual({ sessions: 0, days: 0, pain: null, oftenSkipped: [] });
  });

  it("tells pain from the first to the last answer, and nothing from a single one", () => {
    const sessions = [
      session("2026-03-04", null),
      session("2026-03-03", 0),
      session("2026-03-02", 3),
      session("2026-03-01", 6),
    ];
    expect(summarizeSessions(sessions).pain).toEqual({ first: 6, last: 0 });
    expect(summarizeSessions(sessions.slice(2, 3)).pain).toBeNull();
  });

  it("names exercises skipped at least twice and in at least half of their sessions", () => {
    const sessions = [
      session("2026-03-04", null, { tucks: "skipped", rolls: "skipped", prone: "done" }),
      session("2026-03-03", null, { tucks: "skipped", rolls: "done", prone: "skipped" }),
      session("2026-03-02", null, { tucks: "partly", rolls: "done", prone: "done" }),
      session("2026-03-01", null, { tucks: "skipped", prone: "skipped" }),
    ];
    expect(summarizeSessions(sessions).oftenSkipped).toEqual([
      { itemId: "tucks", name: "tucks", skipped: 3, offered: 4 },
      { itemId: "prone", name: "prone", skipped: 2, offered: 4 },
    ]);
  });
});
