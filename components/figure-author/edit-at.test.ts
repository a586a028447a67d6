import { expect, test } from "vitest";
import { editAt } from "./edit-at";
import { toCode } from "./to-code";

const pose = { pelvis: { at: [0, 54, 0] }, lumbar: [4, 0, 0] };

test("changes one value and leaves the rest alone", () => {
  const changed = editAt(pose, ["pelvis", "at", 1], 90);
  expect(changed).toEqual({ pelvis: { at: [0, 90, 0] }, lumbar: [4, 0, 0] });
  expect(pose.pelvis.at[1]).toBe(54);
});

test("adds and takes away", () => {
  expect(editAt(pose, ["pelvis", "pitch"], -90)).toEqual({ pelvis: { at: [0, 54, 0], pitch: -90 }, lumbar: [4, 0, 0] });
  expect(editAt(pose, ["lumbar"], undefined)).toEqual({ pelvis: { at: [0, 54, 0] } });
});

test("code reads like the code of the figures", () => {
  expect(toCode({ frame: "world", at: [1.5, -2, 0] })).toBe('{ frame: "world", at: [1.5, -2, 0] }');
  expect(toCode({ wrist: { frame: "world", at: [1, 2, 3] } })).toContain('from("world", 1, 2, 3)');
});
