import { describe, expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";
import { allFigures } from "./all-figures";
import { heavyBody, slimBody } from "./body";
import { contacts } from "./contact";
import { drawFigure } from "./draw-figure";
import type { Figure } from "./figure";
import { poseAt } from "./pose-at";
import { solvePose } from "./solve-pose";

const bodies = [slimBody, heavyBody];
const places = (figure: Figure) => figure.poses.map((_, index) => index);

test("every exercise of the catalog has a figure, and every figure an exercise", () => {
  expect(allFigures.map(({ id }) => id)).toEqual(catalog.map(({ id }) => id));
});

describe.each(allFigures.map((figure) => [figure.id, figure] as const))("%s", (id, figure) => {
  test("shows a side exactly when the exercise has sides", () => {
    expect(figure.side !== null).toBe(catalog.find((exercise) => exercise.id === id)?.hasSides);
  });

  test("names its panels and the movement in both languages", () => {
    for (const words of [figure.alt, ...figure.panels.map(({ caption }) => caption)]) {
      expect(words.en.trim()).not.toBe("");
      expect(words.es.trim()).not.toBe("");
    }
  });

  test("reaches for nothing that lies out of reach", () => {
    for (const body of bodies) {
      for (const place of places(figure)) {
        const missed = solvePose(poseAt(figure, place), body).missed.filter(({ distance }) => distance > 3);
        expect(missed, `${body.look} at ${place}`).toEqual([]);
      }
    }
  });

  test("draws each panel within 30 paths and 16 KB", () => {
    for (const drawing of drawFigure(figure, slimBody)) {
      expect(drawing.items.length).toBeLessThanOrEqual(30);
      expect(drawing.items.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThanOrEqual(16_000);
      for (const { d } of drawing.items) expect(d).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

test.each(["thoracic-extension-on-foam-roller", "thoracic-i-y-and-t-foam-roller-stretch", "thoracic-extension"])(
  "%s: nobody sinks into the roller or the chair by more than 3 cm",
  (id) => {
    const figure = allFigures.find((one) => one.id === id);
    if (!figure) throw new Error(`no figure ${id}`);
    for (const place of places(figure)) {
      const deep = contacts(figure, slimBody, place).filter(({ prop, depth }) => prop !== "floor" && depth > 3);
      expect(deep, `at ${place}`).toEqual([]);
    }
  },
);
