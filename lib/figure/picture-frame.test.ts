import { expect, test } from "vitest";
import { allFigures } from "./all-figures";
import { slimBody } from "./body";
import { drawFigure } from "./draw-figure";
import { isCut, type Panel } from "./figure";

const drawn = allFigures.map((figure) => ({ figure, panels: drawFigure(figure, slimBody) }));

test("a frame stands around insets and around people who are cut off, and around nothing else", () => {
  for (const { figure, panels } of drawn) {
    const framed = panels.map(({ items }) => items.some(({ role }) => role === "frame"));
    const isFramed = ({ isInset, view }: Panel) => isInset === true || (isCut(figure) && !view);
    expect(framed, figure.id).toEqual(figure.panels.map(isFramed));
  }
});

test("a frame lies within its picture, and its lower edge is the edge at which people are cut off", () => {
  for (const { panels } of drawn) {
    for (const { width, height, items } of panels) {
      const frame = items.find(({ role }) => role === "frame");
      if (!frame) continue;
      const numbers = (frame.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      const [left = 0, top = 0] = numbers;
      expect(left).toBeGreaterThan(0);
      expect(top).toBeGreaterThan(0);
      const ends = endsOf(frame.d);
      expect(Math.max(...ends.map(([x]) => x))).toBeLessThan(width);
      const lowest = Math.max(...ends.map(([, y]) => y));
      expect(lowest).toBeLessThan(height);
      expect(lowest).toBeGreaterThan(height - 0.6);
    }
  }
});

/** Where the commands of relative path data end. */
function endsOf(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Mlc])([^Mlcz]*)/g)].map(([, command, text = ""]) => {
    const numbers = (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const [endX = 0, endY = 0] = numbers.slice(-2);
    [x, y] = command === "M" ? [endX, endY] : [x + endX, y + endY];
    return [x, y];
  });
}
