import { expect, test } from "vitest";
import { correctClock, readPhoneTime } from "@/lib/session/correct-clock";
import type { SessionLog } from "@/lib/session/session-log";

const now = Date.parse("2026-03-02T15:00:00Z");

function corrected(startedAt: string, finishedAt: string, sentAt: string | null) {
  const log = { startedAt, finishedAt } as SessionLog;
  const result = correctClock(log, sentAt === null ? null : Date.parse(sentAt), now);
  return [result.startedAt, result.finishedAt, result.clockWasOff];
}

test.each<[string, [string, string, string | null], [string, string, boolean]]>([
  [
    "a right clock changes nothing",
    ["2026-03-02T14:00:00.000Z", "2026-03-02T14:09:00.000Z", "2026-03-02T15:00:04.000Z"],
    ["2026-03-02T14:00:00.000Z", "2026-03-02T14:09:00.000Z", false],
  ],
  [
    "ten minutes off is still right",
    ["2026-03-02T14:00:00.000Z", "2026-03-02T14:09:00.000Z", "2026-03-02T14:50:00.000Z"],
    ["2026-03-02T14:00:00.000Z", "2026-03-02T14:09:00.000Z", false],
  ],
  [
    "a clock that is eleven minutes behind",
    ["2026-03-02T14:00:00.000Z", "2026-03-02T14:09:00.000Z", "2026-03-02T14:49:00.000Z"],
    ["2026-03-02T14:11:00.000Z", "2026-03-02T14:20:00.000Z", true],
  ],
  [
    "a clock in 2099, two days after the session",
    ["2099-06-01T14:00:00.000Z", "2099-06-01T14:09:00.000Z", "2099-06-03T14:00:00.000Z"],
    ["2026-02-28T15:00:00.000Z", "2026-02-28T15:09:00.000Z", true],
  ],
  [
    "a clock in 1970",
    ["1970-01-01T00:10:00.000Z", "1970-01-01T00:19:00.000Z", "1970-01-01T00:20:00.000Z"],
    ["2026-03-02T14:50:00.000Z", "2026-03-02T14:59:00.000Z", true],
  ],
  [
    "a log in 2099 from a clock that is right by now",
    ["2099-06-01T14:00:00.000Z", "2099-06-01T14:09:00.000Z", "2026-03-02T15:00:00.000Z"],
    ["2026-03-02T14:51:00.000Z", "2026-03-02T15:00:00.000Z", true],
  ],
  [
    "a log in 2099 from an older page, which sends no time",
    ["2099-06-01T14:00:00.000Z", "2099-06-01T14:09:00.000Z", null],
    ["2026-03-02T14:51:00.000Z", "2026-03-02T15:00:00.000Z", true],
  ],
  [
    "a right log from a clock that jumped to 2099",
    ["2026-03-01T14:00:00.000Z", "2026-03-01T14:09:00.000Z", "2099-06-03T14:00:00.000Z"],
    ["2026-03-02T14:51:00.000Z", "2026-03-02T15:00:00.000Z", true],
  ],
  [
    "an old log from an older page",
    ["2026-01-01T14:00:00.000Z", "2026-01-01T14:09:00.000Z", null],
    ["2026-01-01T14:00:00.000Z", "2026-01-01T14:09:00.000Z", false],
  ],
])("%s", (_, [startedAt, finishedAt, sentAt], expected) => {
  expect(corrected(startedAt, finishedAt, sentAt)).toEqual(expected);
});

test("a header that is no time is as good as none", () => {
  expect(readPhoneTime(null)).toBeNull();
  expect(readPhoneTime("soon")).toBeNull();
  expect(readPhoneTime("1".repeat(400))).toBeNull();
  expect(readPhoneTime("2026-03-02T15:00:00.000Z")).toBe(now);
});
