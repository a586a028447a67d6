import { expect, test } from "vitest";
import type { LineClass, Point } from "./line";
import { lineRuns } from "./line-runs";
import type { SmoothStroke } from "./smooth-chains";

/** One open stroke along a row of pixels, drawn with these classes one after the other. */
function strokeOf(spans: readonly (readonly [line: LineClass, pixels: number])[]): SmoothStroke {
  const lines = spans.flatMap(([line, pixels]) => Array<LineClass>(pixels).fill(line));
  const points = Array.from({ length: lines.length + 1 }, (_, x): Point => [x, 0]);
  const chain = { start: 0, end: 1, isClosed: false, left: 1, right: 2, owner: 1, points, lines, smooth: [...points] };
  return { isClosed: false, chains: [{ chain, isReversed: false }], points };
}

const runsOf = (...spans: [LineClass, number][]) =>
  lineRuns([strokeOf(spans)]).map(({ line, points }) => [line, points.length - 1]);

test("a line that changes its weight only for a moment keeps it: no dashes", () => {
  expect(runsOf(["border", 30], ["crease", 8], ["border", 30])).toEqual([["border", 68]]);
  expect(runsOf(["occlusion", 40], ["border", 10], ["crease", 40])).toEqual([
    ["occlusion", 50],
    ["crease", 40],
  ]);
});

test("a lasting change of weight is drawn", () => {
  expect(runsOf(["border", 30], ["occlusion", 20], ["border", 30])).toEqual([
    ["border", 30],
    ["occlusion", 20],
    ["border", 30],
  ]);
});

test("a short gap is closed, a long one stays open", () => {
  expect(runsOf(["border", 30], ["none", 10], ["border", 30])).toEqual([["border", 70]]);
  expect(runsOf(["border", 30], ["none", 24], ["border", 30])).toEqual([
    ["border", 30],
    ["border", 30],
  ]);
});
