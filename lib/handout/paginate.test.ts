import fc from "fast-check";
import { expect, test } from "vitest";
import { type Frame, heightOf, paginate } from "@/lib/handout/paginate";
import type { Block, Row, SheetPage } from "@/lib/handout/sheet";

const frame: Frame = { x: 40, top: 30, bottom: 230 };
const room = frame.bottom - frame.top;

function row(name: string, height: number, keepsNext = false, before = 0): Row {
  const mark = { kind: "text", x: 0, y: 0, text: name, size: height, weight: "regular", ink: "black" } as const;
  return { before, height, marks: [mark], keepsNext };
}

function block(rows: Row[], before = 10): Block {
  return { before, rows, continued: null };
}

/** Name, top and bottom of each row on each page. In these tests a mark's size is its row's height. */
function rowsOf(pages: SheetPage[]) {
  return pages.map((page) =>
    page.marks.flatMap((mark) =>
      mark.kind === "text" ? [{ name: mark.text, top: mark.y, bottom: mark.y + mark.size }] : [],
    ),
  );
}

const anyRow = fc.record({
  height: fc.integer({ min: 5, max: 60 }),
  keepsNext: fc.boolean(),
  before: fc.integer({ min: 0, max: 9 }),
});
const anyBlocks = fc
  .array(fc.array(anyRow, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 })
  .map((blocks) =>
    blocks.map((rows, b) =>
      block(rows.map(({ height, keepsNext, before }, r) => row(`${b}.${r}`, height, keepsNext, before))),
    ),
  );

test("every row is there once, in order, and within the page", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const placed = rowsOf(paginate(blocks, frame));
      expect(placed.flat().map(({ name }) => name)).toEqual(
        blocks.flatMap(({ rows }) =>
          rows.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "text" ? mark.text : []))),
        ),
      );
      for (const page of placed) {
        let reached = frame.top;
        for (const { top, bottom } of page) {
          expect(top).toBeGreaterThanOrEqual(reached);
          expect(bottom).toBeLessThanOrEqual(frame.bottom);
          reached = bottom;
        }
      }
    }),
  );
});

test("a block that fits a page is not cut", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const placed = rowsOf(paginate(blocks, frame));
      blocks.forEach(({ rows }, b) => {
        if (heightOf(rows) > room) return;
        const pages = placed.filter((page) => page.some(({ name }) => name.startsWith(`${b}.`)));
        expect(pages).toHaveLength(1);
      });
    }),
  );
});

test("a longer block starts on the page where it stands and parts only where it may", () => {
  const rows = [
    row("heading", 20, true),
    row("first", 100),
    row("second", 100),
    row("last", 20, true),
    row("boxes", 30),
  ];
  const placed = rowsOf(paginate([block([row("before", 50)]), block(rows)], frame));
  expect(placed.map((page) => page.map(({ name }) => name))).toEqual([
    ["before", "heading", "first"],
    ["second", "last", "boxes"],
  ]);
});

test("further pages of a block begin with its name", () => {
  const long = { ...block([row("a", 150), row("b", 150)]), continued: row("again", 20) };
  expect(rowsOf(paginate([long], frame)).map((page) => page.map(({ name }) => name))).toEqual([["a"], ["again", "b"]]);
});
