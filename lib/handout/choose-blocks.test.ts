import { expect, test } from "vitest";
import { chooseBlocks } from "@/lib/handout/choose-blocks";
import type { Block } from "@/lib/handout/sheet";

function block(height: number): Block {
  return { before: 10, rows: [{ before: 0, height, marks: [], keepsNext: false }], continued: null };
}

function choice(...heights: number[]): Block[] {
  return heights.map(block);
}

function heights(choices: Block[][], used = 0): number[] {
  return chooseBlocks(choices, used, 200).map(({ rows }) => rows[0]?.height ?? 0);
}

test("blocks stay generous where tightening brings no further one onto the page", () => {
  expect(heights([choice(90, 80), choice(90, 80), choice(90, 80)])).toEqual([90, 90, 90]);
  expect(heights([choice(150, 140), choice(150, 140)])).toEqual([150, 150]);
});

test("all blocks of a page are tight when one more then fits it", () => {
  expect(heights([choice(110, 90), choice(110, 90), choice(110, 90)])).toEqual([90, 90, 110]);
});

test("the first page is fuller by what stands on it already", () => {
  expect(heights([choice(110, 90), choice(110, 90)], 95)).toEqual([90, 110]);
  expect(heights([choice(110, 90), choice(110, 90)], 150)).toEqual([90, 90]);
});

test("a block that fits no page is there all the same", () => {
  expect(heights([choice(300, 290), choice(110, 90), choice(110, 90)], 50)).toEqual([290, 90, 90]);
});

test("of several forms the most generous one that brings as much onto the page", () => {
  expect(heights([choice(190, 150, 90), choice(190, 120, 90), choice(190, 120, 90)])).toEqual([90, 90, 190]);
});
