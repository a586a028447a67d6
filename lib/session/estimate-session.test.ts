import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateDuration } from "@/lib/dosage/estimate-duration";
import { aDosage, anyDosage, reps } from "@/lib/dosage/testing/dosages";
import { estimateSession, sessionItemsFor } from "@/lib/session/estimate-session";
import { formatMinutes } from "@/lib/session/format-minutes";
import type { SessionStep } from "@/lib/session/session-step";
import { dosageSteps, sessionSteps } from "@/lib/session/session-steps";

const total = (steps: SessionStep[]) => steps.reduce((sum, { seconds }) => sum + seconds, 0);

const often = (timesPerDay: number) =>
  aDosage({ sets: 1, work: reps(1, 50), frequency: { timesPerDay, days: { kind: "daily" }, cues: [] } });

test("the estimate of a dosage is the time of its steps without getting ready", () => {
  fc.assert(
    fc.property(anyDosage, (dosage) => {
      const [, ...steps] = dosageSteps("a", dosage, { isFirst: true });
      expect(estimateDuration(dosage)).toBe(total(steps));
    }),
    { numRuns: 1000 },
  );
});

test("the estimate of a session is the time of all its steps", () => {
  fc.assert(
    fc.property(fc.array(anyDosage, { maxLength: 5 }), (dosages) => {
      const items = dosages.map((dosage, index) => ({ id: `${index}`, dosage }));
      expect(estimateSession(items)).toBe(total(sessionSteps(items)));
    }),
  );
});

test("a day has as many sessions as its most frequent exercise, and each holds what is due that often", () => {
  const once = { id: "once", dosage: often(1) };
  const thrice = { id: "thrice", dosage: often(3) };
  const items = [once, thrice];
  expect([1, 2, 3, 4].map((number) => sessionItemsFor(items, number))).toEqual([items, [thrice], [thrice], []]);
});

test.each([
  [0, "0 min", "0 min"],
  [1, "1 min", "1 min"],
  [60, "1 min", "1 min"],
  [61, "2 min", "2 min"],
  [3600, "1 hr", "1 h"],
  [3901, "1 hr 6 min", "1 h 6 min"],
])("%i seconds are told as %s", (seconds, en, es) => {
  expect([formatMinutes(seconds, "en"), formatMinutes(seconds, "es")]).toEqual([en, es]);
});
