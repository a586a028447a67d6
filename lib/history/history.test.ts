import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HistoryAction, historyReducer, newHistory } from "@/lib/history/history";

type Write = { field: "a" | "b" | null; text: string };
type Texts = { a: string; b: string };

const write = (texts: Texts, { field, text }: Write): Texts =>
  texts[field ?? "a"] === text ? texts : { ...texts, [field ?? "a"]: text };
const reduce = historyReducer<Texts, Write>(write, (action) => action.field);
const empty = newHistory<Texts>({ a: "", b: "" });
const edit = (field: Write["field"], text: string, at: number): HistoryAction<Texts, Write> => ({
  type: "edit",
  action: { field, text },
  at,
});
const undo = { type: "undo" } as const;
const redo = { type: "redo" } as const;
const play = (...actions: HistoryAction<Texts, Write>[]) => actions.reduce(reduce, empty);
const texts = (...actions: HistoryAction<Texts, Write>[]) => play(...actions).present;

describe("typing", () => {
  test("in one field is one step", () => {
    expect(texts(edit("a", "x", 0), edit("a", "xy", 900), edit("a", "xyz", 1800), undo)).toEqual({ a: "", b: "" });
  });

  test("after a pause, in another field, or after an undo is a new step", () => {
    expect(texts(edit("a", "x", 0), edit("a", "xy", 1001), undo)).toEqual({ a: "x", b: "" });
    expect(texts(edit("a", "x", 0), edit("b", "y", 10), edit("a", "xz", 20), undo)).toEqual({ a: "x", b: "y" });
    expect(texts(edit("a", "x", 0), undo, redo, edit("a", "xy", 10), undo)).toEqual({ a: "x", b: "" });
  });

  test("without a key never merges", () => {
    expect(texts(edit(null, "x", 0), edit(null, "xy", 1), undo)).toEqual({ a: "x", b: "" });
  });
});

test("an edit that changes nothing adds nothing and keeps what can be redone", () => {
  const undone = play(edit("a", "x", 0), undo);
  expect(reduce(undone, edit("a", "", 5000))).toBe(undone);
});

test("a new edit clears what could be redone", () => {
  expect(texts(edit("a", "x", 0), undo, edit("b", "y", 1), redo)).toEqual({ a: "", b: "y" });
});

test("nothing to undo or redo is no change", () => {
  expect(reduce(empty, undo)).toBe(empty);
  expect(reduce(empty, redo)).toBe(empty);
});

test("keeps a hundred steps", () => {
  const steps = Array.from({ length: 150 }, (_, number) => edit(null, `${number}`, number));
  const history = play(...steps);
  expect(history.past).toHaveLength(100);
  expect(texts(...steps, ...Array(200).fill(undo)).a).toBe("49");
});

test("another state in place of all leaves nothing to undo", () => {
  const history = play(edit("a", "x", 0), { type: "reset", state: { a: "theirs", b: "" } });
  expect(history).toEqual(newHistory({ a: "theirs", b: "" }));
});

test("undoing and redoing everything leads back to the same state", () => {
  const anyEdit = fc.record({
    field: fc.constantFrom<Write["field"]>("a", "b", null),
    text: fc.string({ maxLength: 2 }),
    at: fc.integer({ min: 0, max: 3000 }),
  });
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 60 }), (edits) => {
      const done = play(...edits.map(({ field, text, at }) => edit(field, text, at)));
      const undone = Array(100).fill(undo).reduce(reduce, done);
      expect(undone.present).toEqual(empty.present);
      expect(Array(100).fill(redo).reduce(reduce, undone).present).toEqual(done.present);
    }),
  );
});
