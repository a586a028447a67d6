import { expect, test } from "vitest";
import { describeAgo, describeMoment } from "@/lib/schedule/describe-moment";

const now = new Date("2026-03-10T12:00:00Z");

test.each([
  ["2026-03-10T11:59:30Z", "just now"],
  ["2026-03-10T12:00:30Z", "just now"],
  ["2026-03-10T11:59:00Z", "1 minute ago"],
  ["2026-03-10T10:01:00Z", "1 hour ago"],
  ["2026-03-09T12:00:00Z", "1 day ago"],
  ["2026-03-03T12:01:00Z", "6 days ago"],
  ["2026-02-25T12:00:00Z", "13 days ago"],
  ["2026-02-24T12:00:00Z", "2 weeks ago"],
  ["2025-12-31T23:00:00Z", "2 months ago"],
  ["2023-03-01T00:00:00Z", "3 years ago"],
])("%s was %s", (instant, words) => {
  expect(describeAgo(new Date(instant), now)).toBe(words);
});

test.each([
  ["2026-03-10T11:12:00Z", "America/New_York", "Today, 7:12 AM"],
  ["2026-03-10T03:12:00Z", "America/New_York", "Yesterday, 11:12 PM"],
  // 10:30 PM on the 10th in Kiritimati is the morning of the 10th in London, and now is already the 11th there.
  ["2026-03-10T08:30:00Z", "Pacific/Kiritimati", "Yesterday, 10:30 PM"],
  ["2026-03-08T18:00:00Z", "Asia/Kolkata", "Sun, Mar 8, 11:30 PM"],
  ["2025-12-31T23:00:00Z", "UTC", "Wed, Dec 31, 2025, 11:00 PM"],
])("%s in %s is %s", (instant, timeZone, words) => {
  expect(describeMoment(new Date(instant), timeZone, now)).toBe(words);
});
