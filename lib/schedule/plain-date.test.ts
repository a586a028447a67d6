import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type PlainDate, parsePlainDate, plainDateIn } from "@/lib/schedule/plain-date";
import { plainDateSchema } from "@/lib/schedule/plain-date-schema";
import { isTimeZone } from "@/lib/schedule/time-zone";

const day = (text: string): PlainDate => plainDateSchema.parse(text);

describe("the calendar day at an instant", () => {
  test.each([
    ["2026-03-08T04:59:59Z", "America/New_York", "2026-03-07", "before midnight of the day the clock goes forward"],
    ["2026-03-08T05:00:00Z", "America/New_York", "2026-03-08", "its first second, still on winter time"],
    ["2026-03-09T03:59:59Z", "America/New_York", "2026-03-08", "its last second, on summer time: 23 hours later"],
    ["2026-11-01T04:00:00Z", "America/New_York", "2026-11-01", "the first second of the day the clock goes back"],
    ["2026-11-02T04:59:59Z", "America/New_York", "2026-11-01", "its last second: 25 hours later"],
    ["2026-04-04T13:00:00Z", "Australia/Lord_Howe", "2026-04-05", "Lord Howe at +11 before it goes back half an hour"],
    ["2026-04-05T13:29:59Z", "Australia/Lord_Howe", "2026-04-05", "Lord Howe at +10:30 afterwards"],
    ["2026-04-05T13:30:00Z", "Australia/Lord_Howe", "2026-04-06", "and its next midnight"],
    ["2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29", "Apia before it skipped a day"],
    ["2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31", "and after: it had no 30 December"],
    ["2026-06-30T18:29:59Z", "Asia/Kolkata", "2026-06-30", "Kolkata at +5:30"],
    ["2026-06-30T18:30:00Z", "Asia/Kolkata", "2026-07-01", "and its midnight"],
  ])("%s in %s is %s: %s", (instant, timeZone, expected) => {
    expect(plainDateIn(new Date(instant), timeZone)).toBe(expected);
  });

  test("of an unknown zone is refused", () => {
    expect(() => plainDateIn(new Date(0), "Mars/Olympus")).toThrow(RangeError);
  });
});

test.each([
  ["2026-03-08", 1, "2026-03-09"],
  ["2026-11-01", 1, "2026-11-02"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-01-01", -1, "2025-12-31"],
  ["2026-01-31", 0, "2026-01-31"],
])("%s and %i days is %s", (from, days, expected) => {
  expect(addDays(day(from), days)).toBe(expected);
});

test("adding and taking away the same days leads back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      expect(addDays(addDays(day("2026-03-08"), days), -days)).toBe("2026-03-08");
    }),
  );
});

test("only real days are dates, and programs keep to years from 1900", () => {
  expect(["2026-02-29", "2026-13-01", "2026-1-1", "today", "", "2026-01-01T00:00:00Z"].map(parsePlainDate)).toEqual(
    Array(6).fill(null),
  );
  expect(parsePlainDate("2028-02-29")).toBe("2028-02-29");
  expect(plainDateSchema.safeParse("0026-01-01").success).toBe(false);
  expect(plainDateSchema.safeParse("2026-02-30").error?.issues[0]?.message).toBe(
    "Enter a real date, such as 2030-01-31.",
  );
});

test("time zones are names, not offsets or other texts", () => {
  expect(["America/New_York", "UTC", "Etc/GMT+5", "America/Argentina/Buenos_Aires"].every(isTimeZone)).toBe(true);
  expect(["+05:30", "Mars/Olympus", "", "America/New_York\u0000", "../etc"].some(isTimeZone)).toBe(false);
});
