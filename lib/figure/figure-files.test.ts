import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { allFigures } from "./all-figures";
import { figureFiles } from "./figure-files";
import { chinTucks } from "./figures/chin-tucks";

const { drawn, files } = figureFiles(chinTucks);
const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? "";

test("each panel is a file for each person, and one file prints them", () => {
  const panels = chinTucks.panels.flatMap((_, panel) => [
    `chin-tucks-slim-${panel}.svg`,
    `chin-tucks-heavy-${panel}.svg`,
  ]);
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(panels));
  expect(JSON.parse(textOf("chin-tucks-heavy-print.json"))).toHaveLength(chinTucks.panels.length);
  expect(drawn.panels).toHaveLength(chinTucks.panels.length);
});

test("a picture tells its own size and carries its colors for light and dark screens", () => {
  const { width, height } = drawn.panels[0]?.sizes.slim ?? { width: 0, height: 0 };
  const [light = "", dark = ""] = textOf("chin-tucks-slim-0.svg").split("@media(prefers-color-scheme:dark)");
  expect(light).toContain(`width="${width.toFixed(1)}" height="${height.toFixed(1)}"`);
  const arrow = { onLight: "#C93A22", onDark: "#FF8A70" };
  expect(light).toContain(`fill:${arrow.onLight}`);
  expect(dark).toContain(`fill:${arrow.onDark}`);
  expect(dark).not.toContain(arrow.onLight);
});

test("every path of a picture has a style", () => {
  for (const { name, text } of files.filter(({ name }) => name.endsWith(".svg"))) {
    const used = new Set(Array.from(text.matchAll(/class="(\w+)"/g), ([, style]) => style));
    expect(used.size).toBeGreaterThan(5);
    for (const style of used) expect(text, name).toContain(`.${style}{`);
    expect(text).not.toMatch(/undefined|NaN/);
  }
});

test("paper gets no color", () => {
  const colors = textOf("chin-tucks-slim-print.json").match(/#[0-9a-f]{6}/gi) ?? [];
  expect(colors.length).toBeGreaterThan(10);
  for (const color of colors) expect(new Set(color.slice(1).match(/../g)).size, color).toBe(1);
});

test("a figure stands in a file of its name: by that it is known when it has to be drawn anew", () => {
  for (const { id } of allFigures) expect(existsSync(new URL(`figures/${id}.ts`, import.meta.url)), id).toBe(true);
});
