import { describe, expect, test } from "vitest";
import { pictureLines } from "@/lib/handout/compose-pictures";
import { type PaperSize, type PrintSize, paperSizes, printSizes } from "@/lib/handout/handout";
import type { HandoutPicture } from "@/lib/handout/handout-pictures";
import { printStyle } from "@/lib/handout/print-style";

const pointsPerMillimeter = 72 / 25.4;

function picture(...sizes: [width: number, height: number][]): HandoutPicture {
  const caption = { en: "Turn and reach down", es: "Gire y baje las manos" };
  const panels = sizes.map(([width, height]) => ({ caption, drawing: { width, height, paths: [] } }));
  return { side: "left", panels };
}

function drawings(given: HandoutPicture, side: "left" | "right" | "both", paper: PaperSize, size: PrintSize) {
  return pictureLines(given, side, "es", printStyle(paper, size)).map((line) => ({
    ...line,
    marks: line.marks.flatMap((mark) => (mark.kind === "drawing" ? [mark] : [])),
  }));
}

describe.each(paperSizes)("on %s paper", (paper) => {
  test.each(printSizes)("two panels stand side by side at 45 mm, in %s print", (size) => {
    const [line, ...others] = drawings(picture([100, 90], [100, 90]), "both", paper, size);
    expect(others).toEqual([]);
    expect(line?.marks.map(({ x }) => x)).toEqual([0, expect.any(Number)]);
    for (const { scale, width } of line?.marks ?? []) {
      expect((scale * width) / pointsPerMillimeter).toBeGreaterThanOrEqual(45);
    }
  });

  test.each(printSizes)("however many there are, none leaves the paper, in %s print", (size) => {
    for (let count = 1; count <= 6; count += 1) {
      const given = picture(...Array.from({ length: count }, (): [number, number] => [100, 60]));
      const lines = drawings(given, "both", paper, size);
      expect(lines.flatMap(({ marks }) => marks)).toHaveLength(count);
      for (const { marks, width, height } of lines) {
        expect(width).toBeLessThanOrEqual(printStyle(paper, size).width);
        for (const mark of marks) {
          expect(mark.x + mark.scale * mark.width).toBeLessThanOrEqual(width + 0.001);
          expect(mark.y + mark.scale * 60).toBeLessThan(height);
          expect((mark.scale * mark.width) / pointsPerMillimeter).toBeGreaterThan(30);
        }
      }
    }
  });
});

test("panels of different height stand on one ground", () => {
  const [line] = drawings(picture([60, 100], [100, 50]), "both", "letter", "normal");
  const [tall, flat] = line?.marks ?? [];
  expect((tall?.y ?? 0) + (tall?.scale ?? 0) * 100).toBeCloseTo((flat?.y ?? 0) + (flat?.scale ?? 0) * 50);
});

test("the other side is the mirror image; for both sides the picture stays as it is", () => {
  const turned = (side: "left" | "right" | "both") =>
    drawings(picture([60, 100]), side, "letter", "normal")[0]?.marks[0]?.isMirrored;
  expect([turned("left"), turned("right"), turned("both")]).toEqual([false, true, false]);
});
