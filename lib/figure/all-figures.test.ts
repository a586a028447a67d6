import { describe, expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";
import { allFigures } from "./all-figures";
import { heavyBody, slimBody } from "./body";
import { contacts } from "./contact";
import { drawFigure } from "./draw-figure";
import type { Figure } from "./figure";
import { jointAngles } from "./joint-angles";
import { outOfRange } from "./joint-ranges";
import { poseAt } from "./pose-at";
import { solvePose } from "./solve-pose";

const bodies = [slimBody, heavyBody];
const places = (figure: Figure) => figure.poses.map((_, index) => index);
const halfSteps = (figure: Figure) =>
  places(figure).flatMap((place) => [place, Math.min(place + 0.5, figure.poses.length - 1)]);

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

  test("shows every pose of the movement, and only those", () => {
    const shown = figure.panels.map(({ pose }) => figure.poses[pose]);
    expect(shown).not.toContain(undefined);
    for (const pose of figure.poses) expect(shown).toContain(pose);
    const passed = figure.ways?.flat() ?? places(figure);
    for (const place of places(figure)) expect(passed).toContain(place);
    for (const { onlyAt } of figure.felt) if (onlyAt !== undefined) expect(figure.poses[onlyAt]).toBeDefined();
  });

  test("reaches for nothing that lies out of reach", () => {
    for (const body of bodies) {
      for (const place of halfSteps(figure)) {
        const missed = solvePose(poseAt(figure, place), body).missed.filter(({ distance }) => distance > 0.5);
        expect(missed, `${body.look} at ${place}`).toEqual([]);
      }
    }
  });

  test("bends no joint farther than a healthy one goes", () => {
    for (const body of bodies) {
      for (const place of places(figure)) {
        const pose = poseAt(figure, place);
        expect(outOfRange(jointAngles(pose, solvePose(pose, body))), `${body.look} at ${place}`).toEqual([]);
      }
    }
  });

  test("sinks into no prop and no floor by more than 3 cm", () => {
    for (const body of bodies) {
      for (const place of places(figure)) {
        const deep = contacts(figure, body, place).filter(({ depth }) => depth > 3);
        expect(deep, `${body.look} at ${place}`).toEqual([]);
      }
    }
  });

  test.each(bodies)("draws each panel within 30 paths and 16 KB, and shows where it is felt ($look)", (body) => {
    const drawings = drawFigure(figure, body);
    for (const { items } of drawings) {
      expect(items.length).toBeLessThanOrEqual(30);
      expect(items.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThanOrEqual(16_000);
      for (const { d } of items) expect(d).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(drawings.flatMap(({ items }) => items.map(({ role }) => role))).toContain("felt");
  });
});
