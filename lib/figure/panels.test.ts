import { describe, expect, test } from "vitest";
import { stepKinds } from "@/lib/session/session-step";
import { coverOf, type FigureView, startAndEnd } from "./figure-view";
import { isMirrored } from "./is-mirrored";
import { panelColumns } from "./panel-columns";
import { stepPanels } from "./step-panels";

const words = (text: string) => ({ en: text, es: text });
const panel = (src: string, isInset = false) => ({ src, width: 100, height: 60, caption: words(src), isInset });

const setUpAndFelt: FigureView = {
  side: "left",
  alt: words("A person turns."),
  cover: 3,
  panels: [panel("set up", true), panel("start"), panel("middle"), panel("end"), panel("felt", true)],
  motion: "frames",
};
const plain: FigureView = { ...setUpAndFelt, cover: 1, panels: [panel("start"), panel("end")] };

describe("a moment of a session", () => {
  const shown = (figure: FigureView) =>
    Object.fromEntries(stepKinds.map((kind) => [kind, stepPanels(figure, kind).map(({ src }) => src)]));

  test("shows how to begin, the way of the movement, or where it is held", () => {
    const way = ["start", "end"];
    expect(shown(plain)).toEqual({
      ready: ["start"],
      hold: ["end"],
      rep: way,
      move: way,
      relax: ["start"],
      rest: ["start"],
      switchSide: ["start"],
    });
  });

  test("shows a set-up of its own before the movement, and insets at no other time", () => {
    const way = ["start", "middle", "end"];
    expect(shown(setUpAndFelt)).toMatchObject({ ready: ["set up"], switchSide: ["set up"], rest: ["start"], rep: way });
    expect(shown(setUpAndFelt).hold).toEqual(["end"]);
  });
});

test("in a small room stand start and end, in the smallest the end", () => {
  expect(startAndEnd(setUpAndFelt).map(({ src }) => src)).toEqual(["start", "end"]);
  expect(coverOf(setUpAndFelt)).toEqual({ src: "end", width: 100, height: 60, side: "left" });
  expect(coverOf({ ...plain, panels: [] })).toBeNull();
});

test("a picture is turned exactly when one side is at work and it shows the other", () => {
  const sides = ["left", "right", "both", "alternating", "none", null] as const;
  expect(sides.map((side) => isMirrored("left", side))).toEqual([false, true, false, false, false, false]);
  expect(sides.map((side) => isMirrored("right", side))).toEqual([true, false, false, false, false, false]);
  expect(sides.map((side) => isMirrored(null, side))).toEqual(sides.map(() => false));
});

test.each([
  ["two flat pictures stand below each other in a square room", [100, 45], 2, 1.2, 1],
  ["and beside each other in a wide one", [100, 45], 2, 4, 2],
  ["upright ones beside each other", [60, 100], 3, 1.4, 3],
  ["four make a square", [100, 95], 4, 1.4, 2],
  ["or a row where it is wide enough", [100, 95], 4, 4, 4],
  ["one is one", [100, 95], 1, 0.5, 1],
] as const)("pictures as large as can be: %s", (_, [width, height], count, room, columns) => {
  expect(
    panelColumns(
      Array.from({ length: count }, () => ({ width, height })),
      room,
    ),
  ).toBe(columns);
});

test("four upright pictures make two rows where captions need a third of the width", () => {
  const four = Array.from({ length: 4 }, () => ({ width: 50, height: 100 }));
  expect(panelColumns(four, 1.4)).toBe(4);
  expect(panelColumns(four, 1.4, 3)).toBe(2);
});
