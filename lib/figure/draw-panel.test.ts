import { describe, expect, it } from "vitest";
import { type Body, heavyBody, slimBody } from "./body";
import { cameraAt } from "./camera";
import { drawPanel } from "./draw-panel";
import type { Drawing } from "./drawing";
import { frameWindow } from "./frame-window";
import { mirrorFigure } from "./mirror-figure";
import { toSvg } from "./svg";
import { testFigure } from "./testing/test-figure";

function draw(figure: typeof testFigure, body: Body, index: number): Drawing {
  const panel = figure.panels[index];
  if (!panel) throw new Error(`no panel ${index}`);
  const camera = cameraAt(figure.view.azimuth, figure.view.elevation);
  const window = frameWindow(figure, body, camera, [0, 1], []);
  const felt = panel.hasFelt ? figure.felt : [];
  const { pose, arrows } = panel;
  const ghost = panel.ghostOf === undefined ? {} : { ghostOf: panel.ghostOf };
  return drawPanel({ figure, body, pose, camera, window, arrows, felt, box: 100, pen: 8, ...ghost });
}

const cases = [slimBody, heavyBody].flatMap((body) =>
  [0, 1].map((index) => ({ body, index, name: `${body.look} ${index}` })),
);

describe("drawPanel", () => {
  it.each(cases)("draws within the limits of a panel ($name)", ({ body, index }) => {
    const { items } = draw(testFigure, body, index);
    expect(items.length).toBeLessThanOrEqual(30);
    expect(items.reduce((sum, item) => sum + item.d.length, 0)).toBeLessThanOrEqual(16_000);
    for (const { d } of items) {
      expect(d).not.toMatch(/NaN|undefined|Infinity/);
      expect(d.startsWith("M")).toBe(true);
    }
  });

  it.each(cases)("closes every filled shape ($name)", ({ body, index }) => {
    for (const item of draw(testFigure, body, index).items) {
      if (item.role !== "fill" && item.role !== "shade" && item.role !== "felt") continue;
      expect(item.d.split("z").length).toBe(item.d.split("M").length);
    }
  });

  it("draws the same picture twice", () => {
    expect(draw(testFigure, slimBody, 1)).toEqual(draw(testFigure, slimBody, 1));
  });

  it("shows arrow, felt patch and ghost where they are asked for", () => {
    const roles = (index: number) => new Set(draw(testFigure, slimBody, index).items.map((item) => item.role));
    expect(roles(0)).toContain("arrow");
    expect(roles(0)).not.toContain("felt");
    expect(roles(1)).toContain("felt");
    expect(roles(1)).toContain("ghost");
  });

  it("draws the mirror image in a frame of the same size", () => {
    const own = draw(testFigure, slimBody, 1);
    const mirrored = draw(mirrorFigure(testFigure), slimBody, 1);
    expect(mirrored.width).toBeCloseTo(own.width, 0);
    expect(mirrored.height).toBeCloseTo(own.height, 0);
  });

  it("leaves no color word without a value in any scheme", () => {
    const drawing = draw(testFigure, heavyBody, 1);
    for (const scheme of ["color", "dark", "blackAndWhite"] as const) {
      expect(toSvg(drawing, scheme, "green")).not.toMatch(/undefined|null|NaN/);
    }
  });
});
