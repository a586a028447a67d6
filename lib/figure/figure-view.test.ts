import { expect, test } from "vitest";
import { bodyChoices, chosenBody } from "./body-choice";
import type { DrawnFigures } from "./drawn-figures";
import { figureView } from "./figure-view";

const words = (text: string) => ({ en: text, es: text });
const figure = (id: string) => ({
  id,
  side: "left" as const,
  alt: words("A person turns."),
  cover: 0,
  panels: [
    {
      caption: words("Start"),
      isInset: false,
      sizes: { slim: { width: 100, height: 60 }, heavy: { width: 100, height: 80 } },
    },
  ],
});
const drawn: DrawnFigures = { version: "1a2b", figures: [figure("first"), figure("second")] };

test("mixed pictures alternate in the order of the catalog; a chosen person shows everything", () => {
  const places = [0, 1, 2, 3];
  const shown = bodyChoices.map((choice) => places.map((place) => chosenBody(choice, place)));
  expect(shown).toEqual([
    ["slim", "heavy", "slim", "heavy"],
    ["slim", "slim", "slim", "slim"],
    ["heavy", "heavy", "heavy", "heavy"],
  ]);
});

test("a view names the files of the person who shows the exercise, in the shape of their drawings", () => {
  const view = figureView(drawn, "second", "mixed");
  expect(view?.panels[0]).toMatchObject({ src: "/figures/1a2b/second-heavy-0.svg", width: 100, height: 80 });
  expect(view?.motion).toBe("/figures/1a2b/second-heavy.json");
  expect(figureView(drawn, "second", "slim")?.panels[0]).toMatchObject({
    src: "/figures/1a2b/second-slim-0.svg",
    height: 60,
  });
});

test("what has no figure has no view", () => {
  expect(figureView(drawn, "third", "mixed")).toBeNull();
});
