import { describe, expect, test } from "vitest";
import { buildSessionLog } from "@/lib/session/build-session-log";
import type { SessionLog } from "@/lib/session/session-log";
import { sessionLogSchema } from "@/lib/session/session-log-schema";
import type { SessionStep } from "@/lib/session/session-step";
import { at, play, twoExercises } from "@/lib/session/testing/play";

const firstId = "019f3a86-0000-7000-8000-000000000001";
const otherId = "019f3a86-0000-7000-8000-000000000002";
const steps: SessionStep[] = twoExercises.map((step) => ({ ...step, itemId: step.itemId === "a" ? firstId : otherId }));

const answers: Omit<SessionLog, "startedAt" | "finishedAt" | "exercises"> = {
  id: "019f3a86-0000-7000-8000-00000000000a",
  revisionNumber: 2,
  timeZone: "Australia/Lord_Howe",
  pain: null,
  difficulty: "right",
  comment: "Better.",
};
const log = buildSessionLog(steps, play([[0, { type: "start" }]], steps), answers, at(60.4));

const problems = (changed: object) => {
  const result = sessionLogSchema.safeParse({ ...log, ...changed });
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
};

test("what the guided session makes is accepted as it is", () => {
  expect(sessionLogSchema.parse(JSON.parse(JSON.stringify(log)))).toEqual(log);
  expect(log).toMatchObject({ startedAt: "2030-01-31T09:00:00.000Z", finishedAt: "2030-01-31T09:01:00.400Z" });
  expect(log.exercises).toEqual([
    { itemId: firstId, outcome: "done", workedSeconds: 10, plannedSeconds: 10 },
    { itemId: otherId, outcome: "partly", workedSeconds: 20, plannedSeconds: 40 },
  ]);
});

test("a session that slept for days, or whose phone clock was set back, still makes a log that is accepted", () => {
  const slept = play(
    [
      [0, { type: "start" }],
      [12, { type: "pause" }],
    ],
    steps,
  );
  for (const seconds of [3 * 24 * 3600, -3600]) {
    expect(sessionLogSchema.safeParse(buildSessionLog(steps, slept, answers, at(seconds))).success).toBe(true);
  }
});

test("the same moment for start and end, and a whole day, are accepted", () => {
  expect(problems({ finishedAt: log.startedAt })).toEqual([]);
  expect(problems({ finishedAt: "2030-02-01T09:00:00.000Z" })).toEqual([]);
});

describe("refuses", () => {
  test.each<[object, string]>([
    [{ finishedAt: "2030-01-31T08:59:59.999Z" }, "The session ends before it starts."],
    [{ finishedAt: "2030-02-01T09:00:00.001Z" }, "A session can last at most 24 hours."],
    [{ startedAt: "2030-01-31 09:00" }, "This is not a time in UTC."],
    [{ startedAt: "2030-02-30T09:00:00Z" }, "This is not a time in UTC."],
    [{ startedAt: "0000-01-01T00:00:00Z" }, "This time is outside the years 1970 to 2099."],
    [{ timeZone: "Mars/Olympus" }, "This is not a known time zone."],
    [{ timeZone: "+05:30" }, "This is not a known time zone."],
    [{ timeZone: "" }, "This is not a known time zone."],
    [{ pain: 11 }, "Pain can be at most 10."],
    [{ pain: 0.5 }, "Pain must be a whole number."],
    [{ id: "1" }, "The log is not a valid id."],
    [{ exercises: [log.exercises[0], log.exercises[0]] }, "Two entries are about the same exercise."],
    [{ comment: "x".repeat(1001) }, "The comment can have at most 1000 characters."],
    [{ revisionNumber: 2 ** 31 }, "The revision can be at most 2147483647."],
  ])("%j", (changed, message) => {
    expect(problems(changed)).toContain(message);
  });

  test("what it does not know", () => {
    expect(problems({ name: "x" })).toHaveLength(1);
    expect(problems({ difficulty: "impossible" })).toHaveLength(1);
  });
});

test("not answered stays apart from no pain", () => {
  expect(sessionLogSchema.parse({ ...log, pain: 0 }).pain).toBe(0);
  expect(sessionLogSchema.parse({ ...log, pain: null }).pain).toBeNull();
});
