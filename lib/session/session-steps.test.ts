import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BodySide, Dosage } from "@/lib/dosage/dosage";
import { aDosage, anyDosage, duration, reps } from "@/lib/dosage/testing/dosages";
import { type SessionStep, workKinds } from "@/lib/session/session-step";
import { dosageSteps, sessionSteps } from "@/lib/session/session-steps";

const told = (dosage: Dosage) =>
  dosageSteps("a", dosage, { isFirst: true }).map(
    ({ kind, seconds, side, set, rep }) => `${kind} ${seconds}${side ? ` ${side}` : ""} ${set}.${rep}`,
  );

const secondsOn = (steps: SessionStep[], side: BodySide) =>
  steps.filter((step) => workKinds.has(step.kind) && step.side === side).reduce((sum, { seconds }) => sum + seconds, 0);

describe("the steps of one dosage", () => {
  test("holds are followed by letting go, sets by a rest, the end by nothing", () => {
    expect(told(aDosage({ work: reps(2, 5) }))).toEqual([
      "ready 10 0.0",
      "hold 5 1.1",
      "relax 3 1.2",
      "hold 5 1.2",
      "rest 30 2.1",
      "hold 5 2.1",
      "relax 3 2.2",
      "hold 5 2.2",
    ]);
  });

  test("repetitions without a hold follow each other at their pace", () => {
    expect(told(aDosage({ sets: 1, work: reps(3, 0, 4) }))).toEqual([
      "ready 10 0.0",
      "rep 4 1.1",
      "rep 4 1.2",
      "rep 4 1.3",
    ]);
  });

  test("both sides: the whole dose on the left, then on the right", () => {
    expect(told(aDosage({ side: "both", work: reps(1, 30), restSeconds: 10 }))).toEqual([
      "ready 10 left 0.0",
      "hold 30 left 1.1",
      "rest 10 left 2.1",
      "hold 30 left 2.1",
      "switchSide 8 right 1.1",
      "hold 30 right 1.1",
      "rest 10 right 2.1",
      "hold 30 right 2.1",
    ]);
  });

  test("alternating: sides take turns, surplus repetitions and sets follow on their side alone", () => {
    const dosage = aDosage({
      sets: 1,
      side: "alternating",
      work: reps(1, 5),
      sideDifference: { side: "right", extraSets: 1, reps: 2 },
    });
    expect(told(dosage)).toEqual([
      "ready 10 left 0.0",
      "hold 5 left 1.1",
      "switchSide 3 right 1.1",
      "hold 5 right 1.1",
      "relax 3 right 1.2",
      "hold 5 right 1.2",
      "rest 30 right 2.1",
      "hold 5 right 2.1",
      "relax 3 right 2.2",
      "hold 5 right 2.2",
    ]);
  });

  test("alternating for a stretch of time changes side after each stretch", () => {
    expect(told(aDosage({ sets: 2, side: "alternating", work: duration(20), restSeconds: 0 }))).toEqual([
      "ready 10 left 0.0",
      "move 20 left 1.0",
      "switchSide 8 right 1.0",
      "move 20 right 1.0",
      "switchSide 8 left 2.0",
      "move 20 left 2.0",
      "switchSide 8 right 2.0",
      "move 20 right 2.0",
    ]);
  });

  test("without a rest, holds of two sets still have a moment to let go between them", () => {
    expect(told(aDosage({ work: reps(1, 30), restSeconds: 0 }))).toEqual([
      "ready 10 0.0",
      "hold 30 1.1",
      "relax 3 2.1",
      "hold 30 2.1",
    ]);
  });
});

describe("every dosage", () => {
  test("gives both sides the same time unless they are meant to differ", () => {
    fc.assert(
      fc.property(anyDosage, (dosage) => {
        const steps = dosageSteps("a", { ...dosage, sideDifference: null }, { isFirst: true });
        expect(secondsOn(steps, "left") > 0).toBe(["left", "both", "alternating"].includes(dosage.side));
        if (dosage.side === "left" || dosage.side === "right") return;
        expect(secondsOn(steps, "left")).toBe(secondsOn(steps, "right"));
      }),
    );
  });

  test("starts with getting ready, ends with work, and lasts at least a second at each step", () => {
    fc.assert(
      fc.property(anyDosage, (dosage) => {
        const steps = dosageSteps("a", dosage, { isFirst: false });
        expect(steps[0]).toMatchObject({ kind: "ready", seconds: 15, set: 0, sets: 0, rep: 0, reps: 0 });
        expect(workKinds.has(steps.at(-1)?.kind ?? "ready")).toBe(true);
        expect(steps.every((step) => step.seconds >= 1)).toBe(true);
        expect(steps.every((step) => step.set <= step.sets && step.rep <= step.reps)).toBe(true);
      }),
    );
  });

  test("never changes the side without a step that says so, except at the pace of repetitions", () => {
    fc.assert(
      fc.property(anyDosage, (dosage) => {
        const steps = dosageSteps("a", dosage, { isFirst: true });
        steps.slice(1).forEach((step, index) => {
          if (step.side !== steps[index]?.side) expect(["switchSide", "rest", "rep"]).toContain(step.kind);
        });
      }),
    );
  });
});

test("a session gives more time before the later exercises", () => {
  const steps = sessionSteps([
    { id: "a", dosage: aDosage() },
    { id: "b", dosage: aDosage() },
  ]);
  const ready = steps.filter((step) => step.kind === "ready");
  expect(ready.map(({ itemId, seconds }) => [itemId, seconds])).toEqual([
    ["a", 10],
    ["b", 15],
  ]);
});
