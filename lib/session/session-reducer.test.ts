import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exerciseLogs } from "@/lib/session/exercise-logs";
import type { SessionState } from "@/lib/session/session-state";
import { workKinds } from "@/lib/session/session-step";
import { sessionView } from "@/lib/session/session-view";
import { at, type Moment, play, startTime, twoExercises } from "@/lib/session/testing/play";

const view = (state: SessionState, seconds: number) => sessionView(twoExercises, state, at(seconds));
const shown = (state: SessionState, seconds: number) => {
  const { index, remainingSeconds } = view(state, seconds);
  return [index, remainingSeconds];
};
const logs = (state: SessionState, seconds: number) =>
  exerciseLogs(twoExercises, state, at(seconds)).map(({ outcome, workedSeconds }) => `${outcome} ${workedSeconds}`);

const start: Moment = [0, { type: "start" }];

describe("the clock", () => {
  test("runs by timestamps: five minutes without a tick end the session at its own end", () => {
    const state = play([start, [300, { type: "advance" }]]);
    expect(state.clock).toEqual({ kind: "finished", finishedAt: at(86) });
    expect(logs(state, 300)).toEqual(["done 10", "done 40"]);
  });

  test("shows the running step, what is left of it, and what comes next", () => {
    expect(view(play([start]), 12)).toEqual({
      step: twoExercises[1],
      nextStep: twoExercises[2],
      index: 1,
      remainingSeconds: 3,
      elapsedFraction: 0.4,
      totalRemainingSeconds: 74,
      exercise: 1,
      exercises: 2,
      isStarted: true,
      isPaused: false,
      isFinished: false,
      isUntimed: false,
    });
  });

  test("stands still in a pause and goes on where it was", () => {
    const state = play([start, [12, { type: "pause" }], [500, { type: "advance" }]]);
    expect(shown(state, 1000)).toEqual([1, 3]);
    const resumed = play([start, [12, { type: "pause" }], [1000, { type: "resume" }]]);
    expect(shown(resumed, 1002)).toEqual([1, 1]);
  });

  test("set back by an hour restarts the step instead of standing still for an hour", () => {
    const state = play([start, [12, { type: "advance" }], [-3600, { type: "advance" }]]);
    expect(shown(state, -3600)).toEqual([1, 5]);
    expect(shown(state, -3598)).toEqual([1, 3]);
  });

  test("of an untimed session waits for the patient and counts no more than the step's time", () => {
    const state = play([
      [0, { type: "setUntimed", isUntimed: true }],
      start,
      [60, { type: "stepDone" }],
      [960, { type: "stepDone" }],
    ]);
    expect(shown(state, 5000)).toEqual([2, 0]);
    expect(logs(state, 5000)).toEqual(["partly 5", "skipped 0"]);
  });

  test("switched on again in a step that has waited long begins that step anew", () => {
    const state = play([
      start,
      [11, { type: "setUntimed", isUntimed: true }],
      [700, { type: "setUntimed", isUntimed: false }],
    ]);
    expect(shown(state, 701)).toEqual([1, 4]);
  });
});

describe("going back and on", () => {
  test("back restarts a step; right after its start, the step before", () => {
    expect(shown(play([start, [14, { type: "back" }]]), 14)).toEqual([1, 5]);
    expect(shown(play([start, [11, { type: "back" }]]), 11)).toEqual([0, 10]);
    expect(shown(play([start, [1, { type: "back" }]]), 1)).toEqual([0, 10]);
  });

  test("back takes a skip back as a whole", () => {
    const state = play([start, [11, { type: "skipExercise" }], [12, { type: "back" }]]);
    expect(shown(state, 12)).toEqual([1, 5]);
    expect(state.skips).toEqual([]);
  });

  test("a pause stays a pause when stepping", () => {
    const state = play([start, [3, { type: "pause" }], [4, { type: "skipStep" }], [5, { type: "skipStep" }]]);
    expect(shown(state, 900)).toEqual([2, 3]);
    expect(view(state, 900).isPaused).toBe(true);
  });

  test("skipping the last exercise ends the session", () => {
    const state = play([start, [24, { type: "skipExercise" }]]);
    expect(state.clock).toEqual({ kind: "finished", finishedAt: at(24) });
    expect(logs(state, 24)).toEqual(["done 10", "skipped 0"]);
  });

  test("nothing happens before the start or after the end", () => {
    expect(play([[5, { type: "skipStep" }]]).index).toBe(0);
    const finished = play([start, [20, { type: "finish" }]]);
    expect(play([start, [20, { type: "finish" }], [30, { type: "back" }], [40, { type: "resume" }]])).toEqual(finished);
  });
});

describe("what was done", () => {
  test.each<[string, Moment[], string[]]>([
    ["a skipped hold", [start, [12, { type: "skipStep" }], [15, { type: "advance" }]], ["partly 2", "skipped 0"]],
    ["a hold done early", [start, [12, { type: "stepDone" }], [20, { type: "advance" }]], ["done 7", "skipped 0"]],
    ["a pause is no work", [start, [12, { type: "pause" }], [20, { type: "finish" }]], ["partly 2", "skipped 0"]],
    ["a hold done twice", [start, [14, { type: "back" }], [30, { type: "advance" }]], ["done 14", "skipped 0"]],
    ["finished at once", [start, [1, { type: "finish" }]], ["skipped 0", "skipped 0"]],
    ["one side only", [start, [60, { type: "finish" }]], ["done 10", "partly 20"]],
    [
      "skipped and taken back",
      [start, [10, { type: "skipExercise" }], [11, { type: "back" }], [200, { type: "advance" }]],
      ["done 10", "done 40"],
    ],
  ])("%s", (_, moments, expected) => {
    const last = moments.at(-1)?.[0] ?? 0;
    expect(logs(play(moments), last)).toEqual(expected);
  });
});

describe("whatever the patient does", () => {
  const anyAction = fc.constantFrom<Moment[1]>(
    { type: "pause" },
    { type: "resume" },
    { type: "back" },
    { type: "stepDone" },
    { type: "skipStep" },
    { type: "skipExercise" },
    { type: "setUntimed", isUntimed: true },
    { type: "setUntimed", isUntimed: false },
    { type: "advance" },
  );
  const seconds = fc.integer({ min: 0, max: 200_000 }).map((milliseconds) => milliseconds / 1000);
  const byTime = (moments: Moment[]) => moments.toSorted(([one], [other]) => one - other);
  const anyStory = fc
    .array(fc.tuple(seconds, anyAction), { maxLength: 12 })
    .map((moments) => [start, ...byTime(moments)]);
  const ticks = fc
    .array(seconds, { maxLength: 40 })
    .map((times) => times.map((time): Moment => [time, { type: "advance" }]));

  test("the rate of ticks does not change the state", () => {
    fc.assert(
      fc.property(anyStory, ticks, (story, extra) => {
        const end: Moment = [201, { type: "advance" }];
        // Same moment: ticks come first or last, the story keeps its order.
        const ticked = play([...byTime([...story, ...extra]), end]);
        expect(ticked).toEqual(play([...story, end]));
      }),
      { numRuns: 1000 },
    );
  });

  test("a view is the same whether or not the state was advanced to its moment", () => {
    fc.assert(
      fc.property(anyStory, seconds, (story, later) => {
        const now = 200 + later;
        const advanced = play([...story, [now, { type: "advance" }]]);
        expect(view(play(story), now)).toEqual(view(advanced, now));
        expect(logs(play(story), now)).toEqual(logs(advanced, now));
      }),
    );
  });

  test("a pause moves everything after it by exactly its length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 85_999 }), fc.integer({ min: 0, max: 10 ** 8 }), (at1, length) => {
        const from = at1 / 1000;
        const to = from + length / 1000;
        const state = play([
          start,
          [from, { type: "pause" }],
          [to, { type: "resume" }],
          [to + 90, { type: "advance" }],
        ]);
        expect(state.clock).toEqual({ kind: "finished", finishedAt: startTime + 86_000 + length });
      }),
    );
  });

  test("skips lie before the running step, in order, and work is never more than the time that passed", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const state = play(story);
        const bounds = state.skips.flatMap(({ from, to }) => [from, to]);
        expect(bounds).toEqual(bounds.toSorted((one, other) => one - other));
        expect(bounds.at(-1) ?? 0).toBeLessThanOrEqual(state.index);
        const worked = exerciseLogs(twoExercises, state, at(200)).reduce((sum, log) => sum + log.workedSeconds, 0);
        expect(worked).toBeLessThanOrEqual(201);
      }),
    );
  });

  test("left alone, it is all done, with the planned seconds", () => {
    const planned = twoExercises.filter(({ kind }) => workKinds.has(kind)).reduce((sum, step) => sum + step.seconds, 0);
    const done = exerciseLogs(twoExercises, play([start]), at(86));
    expect(done.every(({ outcome }) => outcome === "done")).toBe(true);
    expect(done.reduce((sum, log) => sum + log.workedSeconds, 0)).toBe(planned);
    expect(done.map((log) => log.plannedSeconds)).toEqual([10, 40]);
  });
});

test("a session without exercises is over when it starts", () => {
  expect(play([start], []).clock).toEqual({ kind: "finished", finishedAt: startTime });
});
