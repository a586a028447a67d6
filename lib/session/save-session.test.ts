import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restoreSession, saveSession, sessionSignature } from "@/lib/session/save-session";
import type { SessionState } from "@/lib/session/session-state";
import { at, play, twoExercises } from "@/lib/session/testing/play";

const signature = sessionSignature(3, twoExercises);
const restore = (saved: string | null) => restoreSession(saved, signature, twoExercises);
const running = play([
  [0, { type: "start" }],
  [12, { type: "advance" }],
]);

describe("a session that was interrupted", () => {
  test("comes back paused where it was when it was saved, however long ago that is", () => {
    expect(restore(saveSession(signature, running, at(13)))?.clock).toEqual({ kind: "paused", stepMilliseconds: 3000 });
  });

  test("has passed the steps that were over when it was saved", () => {
    expect(restore(saveSession(signature, running, at(19)))).toMatchObject({
      index: 3,
      clock: { kind: "paused", stepMilliseconds: 1000 },
      workedMilliseconds: { a: 5000 },
    });
  });

  test("keeps its end, so that a log not yet sent is not lost", () => {
    const finished = play([
      [0, { type: "start" }],
      [20, { type: "finish" }],
    ]);
    expect(restore(saveSession(signature, finished, at(25)))).toEqual(finished);
  });
});

describe("is not taken up", () => {
  test("when the steps or the revision are others", () => {
    const saved = saveSession(signature, running, at(13));
    expect(restoreSession(saved, sessionSignature(4, twoExercises), twoExercises)).toBeNull();
    const fewer = twoExercises.slice(1);
    expect(restoreSession(saved, sessionSignature(3, fewer), fewer)).toBeNull();
  });

  test.each([null, "", "null", "[]", "{", "7", '"x"', "{}"])("from %j", (saved) => {
    expect(restore(saved)).toBeNull();
  });

  test.each<[string, (state: SessionState) => object]>([
    ["an index past the end", (state) => ({ ...state, index: 99 })],
    ["a broken index", (state) => ({ ...state, index: 0.5 })],
    ["no clock", (state) => ({ ...state, clock: undefined })],
    ["a clock of another kind", (state) => ({ ...state, clock: { kind: "stopped" } })],
    ["an impossible time", (state) => ({ ...state, clock: { kind: "running", stepStartedAt: 1e300 } })],
    ["a skip that is none", (state) => ({ ...state, skips: [{ from: 0 }] })],
    ["a skip of what is yet to come", (state) => ({ ...state, skips: [{ from: 0, to: 5 }] })],
    ["an end in the middle", (state) => ({ ...state, clock: { kind: "finished", finishedAt: 5 } })],
  ])("with %s", (_, broken) => {
    const fields = { ...JSON.parse(saveSession(signature, running, at(13))), state: broken(running) };
    expect(restore(JSON.stringify(fields))).toBeNull();
  });

  test("from any other JSON, and it never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (state) => {
        expect(restore(JSON.stringify({ format: 1, signature, savedAt: at(1), state }))).toBeNull();
      }),
    );
  });
});
