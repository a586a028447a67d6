import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dosage } from "@/lib/dosage/dosage";
import { type SessionStep, stepKinds } from "@/lib/session/session-step";
import { sessionSteps } from "@/lib/session/session-steps";
import { demoClock } from "./demo-clock";
import { type MotionMoment, motionMoment, placeOf } from "./motion-moment";

const dosage: Dosage = {
  sets: 2,
  work: { kind: "reps", reps: 2, holdSeconds: 0, repSeconds: 5 },
  restSeconds: 10,
  side: "none",
  sideDifference: null,
  frequency: { timesPerDay: 1, days: { kind: "daily" }, cues: [] },
  load: "",
};
const withHold: Dosage = { ...dosage, work: { kind: "reps", reps: 2, holdSeconds: 10, repSeconds: 5 } };

/** Every tenth of a second of a session with this dosage. */
function playThrough(one: Dosage, ways: number): { step: SessionStep; seconds: number; moment: MotionMoment }[] {
  const steps = sessionSteps([{ id: "a", dosage: one }]);
  return steps.flatMap((step, index) =>
    Array.from({ length: Math.round(step.seconds * 10) }, (_, tick) => {
      const seconds = tick / 10;
      const clock = { step, before: steps[index - 1] ?? null, seconds, isUntimed: false };
      return { step, seconds, moment: motionMoment(clock, ways) };
    }),
  );
}

describe.each([1, 2, 3])("a movement of %i ways", (ways) => {
  test("never jumps: not within a step, not from one step to the next", () => {
    const workouts = [dosage, withHold, { ...dosage, work: { kind: "duration", durationSeconds: 45 } as const }];
    for (const one of workouts) {
      const moments = playThrough(one, ways).map(({ moment }) => moment);
      moments.forEach(({ way, share }, index) => {
        const before = moments[index - 1];
        if (!before) return;
        const moved = way === before.way ? Math.abs(share - before.share) : share + before.share;
        expect(moved).toBeLessThan(0.35);
      });
    }
  });

  test("each repetition goes to the end of each way and comes back in its own time", () => {
    for (const rep of [1, 2]) {
      const moments = playThrough(dosage, ways).filter(({ step }) => step.kind === "rep" && step.rep === rep);
      for (let way = 0; way < ways; way++) {
        const shares = moments.filter(({ moment }) => moment.way === way).map(({ moment }) => moment.share);
        expect(Math.max(...shares)).toBe(1);
        expect(shares[0]).toBeLessThan(0.05);
        expect(shares.at(-1)).toBeLessThan(0.1);
      }
    }
  });
});

test("a hold moves in, stays until its end, and comes back afterward", () => {
  const moments = playThrough(withHold, 1);
  const hold = moments.filter(({ step }) => step.kind === "hold");
  expect(hold[0]?.moment.share).toBe(0);
  for (const { seconds, moment } of hold) if (seconds >= 2) expect(moment.share).toBe(1);
  for (const kind of ["relax", "rest"]) {
    const after = moments.filter(({ step }) => step.kind === kind);
    expect(after[0]?.moment.share).toBe(1);
    for (const { seconds, moment } of after) if (seconds >= 1.8) expect(moment.share).toBe(0);
  }
});

test("getting ready shows the start", () => {
  const ready = playThrough(withHold, 2).filter(({ step }) => step.kind === "ready");
  expect(new Set(ready.map(({ moment }) => moment.share))).toEqual(new Set([0]));
});

test("the side changes once the figure has come back on the side that it worked on", () => {
  const steps = playThrough({ ...withHold, side: "both" }, 1).filter(({ step }) => step.kind === "switchSide");
  const sides = steps.map(({ moment }) => moment.side);
  expect(sides[0]).toBe("left");
  expect(sides.at(-1)).toBe("right");
  for (const { moment } of steps) if (moment.side === "right") expect(moment.share).toBe(0);
});

test("without a timer the movement goes on as long as the patient takes", () => {
  const steps = sessionSteps([{ id: "a", dosage: withHold }]);
  const step = steps.find(({ kind }) => kind === "hold");
  if (!step) throw new Error("no hold");
  const shareAt = (seconds: number) => motionMoment({ step, before: null, seconds, isUntimed: true }, 1).share;
  const seconds = Array.from({ length: 600 }, (_, tick) => tick / 10);
  const returns = seconds.filter((at) => shareAt(at) === 0 && shareAt(at + 0.2) > 0);
  expect(returns.length).toBeGreaterThan(3);
});

test("any moment lies on a way", () => {
  const step = fc.record({
    kind: fc.constantFrom(...stepKinds),
    itemId: fc.constant("a"),
    seconds: fc.integer({ min: 1, max: 600 }),
    side: fc.constant(null),
    set: fc.constant(1),
    sets: fc.constant(1),
    rep: fc.constant(1),
    reps: fc.constant(1),
  });
  const clock = fc.record({
    step,
    before: fc.option(step),
    seconds: fc.double({ min: 0, max: 1e5, noNaN: true }),
    isUntimed: fc.boolean(),
  });
  fc.assert(
    fc.property(clock, fc.integer({ min: 1, max: 4 }), (at, ways) => {
      const { way, share } = motionMoment(at, ways);
      expect(way).toBeGreaterThanOrEqual(0);
      expect(way).toBeLessThan(ways);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});

test("a long hold is shortened where nobody exercises along, and still seen", () => {
  const long: Dosage = { ...withHold, work: { kind: "reps", reps: 1, holdSeconds: 120, repSeconds: 5 } };
  const seconds = Array.from({ length: 80 }, (_, tick) => tick / 10);
  const shares = seconds.map((at) => motionMoment(demoClock(long, 1, at), 1).share);
  expect(shares.filter((share) => share === 1).length).toBeGreaterThanOrEqual(28);
  expect(shares.filter((share) => share === 0).length).toBeGreaterThanOrEqual(10);
});

describe("where a moment lies among the frames", () => {
  const file = {
    ways: [
      [0, 1, 2],
      [0, 3, 4, 5],
    ],
  };
  const at = (way: number, share: number) => placeOf(file, { way, share, side: null });

  test("the first and the last frame of a way are its start and its end", () => {
    expect(at(1, 0)).toEqual({ before: 0, after: 3, share: 0 });
    expect(at(1, 1)).toEqual({ before: 4, after: 5, share: 1 });
  });

  test("halfway between two frames", () => {
    expect(at(0, 0.25)).toEqual({ before: 0, after: 1, share: 0.5 });
    expect(at(0, 0.5)).toEqual({ before: 1, after: 2, share: 0 });
  });

  test("goes evenly over all frames, and never beyond them", () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }), (way, share) => {
        const { before, after, share: between } = at(way, share);
        const frames = file.ways[way] ?? [];
        const place = frames.indexOf(before) + between * (frames.indexOf(after) - frames.indexOf(before));
        expect(place).toBeCloseTo(share * (frames.length - 1), 9);
        expect(between).toBeGreaterThanOrEqual(0);
        expect(between).toBeLessThanOrEqual(1);
      }),
    );
  });
});
