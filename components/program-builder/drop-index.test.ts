import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropIndex } from "@/components/program-builder/drop-index";

describe("where a dragged row lands", () => {
  const middles = [10, 30, 50];

  it("stays in its place while it is not past the middle of a neighbor", () => {
    expect(dropIndex(middles, 1, 30)).toBe(1);
    expect(dropIndex(middles, 1, 49)).toBe(1);
    expect(dropIndex(middles, 1, 11)).toBe(1);
  });

  it("goes past every row whose middle it passed, to the very ends", () => {
    expect(dropIndex(middles, 0, 51)).toBe(2);
    expect(dropIndex(middles, 2, 9)).toBe(0);
    expect(dropIndex(middles, 2, -500)).toBe(0);
  });

  it("is always an index of the list", () => {
    const lists = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lists, fc.nat(), fc.integer({ min: -1000, max: 40_000 }), (heights, from, height) => {
        let bottom = 0;
        const rows = heights.map((rowHeight) => {
          bottom += rowHeight;
          return bottom - rowHeight / 2;
        });
        const index = dropIndex(rows, from % rows.length, height);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(rows.length);
      }),
    );
  });
});
