import fc from "fast-check";
import { expect, test } from "vitest";
import { aDosage, anyDosage, duration, reps } from "@/lib/dosage/testing/dosages";
import { workKinds } from "@/lib/session/session-step";
import { dosageSteps } from "@/lib/session/session-steps";
import { untimedRun } from "@/lib/session/untimed-run";

/** The runs one after the other, as a patient taps through them. */
function runsOf(dosage: Parameters<typeof dosageSteps>[1]) {
  const steps = dosageSteps("a", dosage, { isFirst: true });
  const told: string[] = [];
  for (let index = 0; index < steps.length; index = untimedRun(steps, index).end) {
    const { reps: count, isAlternating } = untimedRun(steps, index);
    told.push(`${steps[index]?.kind} ${count}${isAlternating ? " taking turns" : ""}`);
  }
  return told;
}

test("a set is one run, with the pauses between its holds; rests and changes of side stand alone", () => {
  expect(runsOf(aDosage({ sets: 2, side: "both", work: reps(3, 5), restSeconds: 10 }))).toEqual([
    "ready 0",
    "hold 3",
    "rest 0",
    "hold 3",
    "switchSide 0",
    "hold 3",
    "rest 0",
    "hold 3",
  ]);
});

test("sides that take turns within a set are one run; its count is that of one side", () => {
  expect(runsOf(aDosage({ sets: 1, side: "alternating", work: reps(4, 2) }))).toEqual([
    "ready 0",
    "hold 4 taking turns",
  ]);
  expect(runsOf(aDosage({ sets: 1, side: "alternating", work: reps(4, 0, 3) }))).toEqual([
    "ready 0",
    "rep 4 taking turns",
  ]);
});

test("movement for a stretch of time has no count", () => {
  expect(runsOf(aDosage({ sets: 1, side: "none", work: duration(60) }))).toEqual(["ready 0", "move 0"]);
});

test("runs lie end to end, whatever the dosage, and any step of a run finds the whole run", () => {
  fc.assert(
    fc.property(anyDosage, (dosage) => {
      const steps = dosageSteps("a", dosage, { isFirst: true });
      let index = 0;
      while (index < steps.length) {
        const run = untimedRun(steps, index);
        expect(run.start).toBe(index);
        for (let at = run.start; at < run.end; at++) expect(untimedRun(steps, at)).toEqual(run);
        const sets = new Set(
          steps.slice(run.start, run.end).flatMap(({ kind, set }) => (workKinds.has(kind) ? [set] : [])),
        );
        expect(sets.size).toBeLessThanOrEqual(1);
        index = run.end;
      }
    }),
    { numRuns: 50 },
  );
});
