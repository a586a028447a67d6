import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines, type Line, type Span, textWidth } from "@/lib/handout/break-lines";

const size = 14;
const word = fc.string({ unit: fc.constantFrom(..."aeimWñ¿.0"), minLength: 1, maxLength: 60 });
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
const width = fc.integer({ min: 20, max: 500 });
const regular = (content: string): Span[] => [{ text: content, weight: "regular" }];
const textOf = (line: Line) => line.map((piece) => piece.text).join(" ");
const endOf = (line: Line) => Math.max(...line.map((piece) => piece.x + textWidth(piece.text, size, piece.weight)));

describe("lines of a paragraph", () => {
  test("hold the whole text in its order", () => {
    const letters = (content: string) => content.replaceAll(" ", "");
    fc.assert(
      fc.property(text, width, (content, points) => {
        const lines = breakLines(regular(content), size, points);
        expect(letters(lines.map(textOf).join(""))).toBe(letters(content));
      }),
    );
  });

  test("are never wider than asked", () => {
    fc.assert(
      fc.property(text, width, (content, points) => {
        for (const line of breakLines(regular(content), size, points))
          expect(endOf(line)).toBeLessThanOrEqual(points + 0.001);
      }),
    );
  });

  test("cut no word that fits a line", () => {
    fc.assert(
      fc.property(text, (content) => {
        const lines = breakLines(regular(content), size, 900);
        expect(lines.map(textOf).join(" ")).toBe(content);
      }),
    );
  });
});

test("a bold label runs into its text on the same line", () => {
  const [line] = breakLines([{ text: "Get set:", weight: "bold" }, ...regular("Sit tall.")], size, 300);
  expect(line?.map(({ text, weight }) => [text, weight])).toEqual([
    ["Get set:", "bold"],
    ["Sit tall.", "regular"],
  ]);
  expect(line?.[1]?.x).toBeGreaterThan(textWidth("Get set:", size, "bold"));
});

test("an empty text is one empty line", () => {
  expect(breakLines(regular(""), size, 100)).toEqual([[]]);
});
