import { expect, test } from "vitest";
import { aDosage } from "@/lib/dosage/testing/dosages";
import { buildRevision } from "@/lib/program/build-revision";
import { readRevision } from "@/lib/program/read-revision";
import { aDraft, findAnExercise } from "@/lib/program/testing/drafts";

const stored = JSON.parse(JSON.stringify(buildRevision(aDraft(), findAnExercise)));

test("a snapshot is read as it was stored", () => {
  expect(readRevision(stored)).toEqual(stored);
});

test("a dosage beyond today's bounds stays what was prescribed", () => {
  const [first, ...others] = stored.items;
  const items = [{ ...first, dosage: { ...aDosage(), sets: 999, restSeconds: 99_999 } }, ...others];
  expect(readRevision({ ...stored, items }).items[0]?.dosage).toMatchObject({ sets: 999, restSeconds: 99_999 });
});

test.each([
  ["a newer format", { ...stored, format: 2 }, "NewerRevisionError"],
  ["no format", { ...stored, format: undefined }, "DamagedRevisionError"],
  ["a missing part", { ...stored, items: undefined }, "DamagedRevisionError"],
  ["nothing", null, "DamagedRevisionError"],
])("%s is a clear failure without a word of the program", (_what, value, name) => {
  const read = () => readRevision(value);
  expect(read).toThrow(expect.objectContaining({ name }));
  expect(read).not.toThrow("Upper back");
});
