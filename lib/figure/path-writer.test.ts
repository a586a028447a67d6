import fc from "fast-check";
import { expect, test } from "vitest";
import { loopEndCode, PathWriter, startCode } from "./path-writer";

const coordinate = fc.integer({ min: 0, max: 9999 });
const curve = fc
  .constantFrom(1, 2, 3)
  .chain((degree) =>
    fc.tuple(fc.constant(degree), fc.array(coordinate, { minLength: degree * 2, maxLength: degree * 2 })),
  );

const sizes: Record<string, number> = { M: 2, l: 2, q: 4, c: 6 };

/** Relative path data with all its numbers made absolute. */
function absolute(d: string): number[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Mlqcz])([^a-zA-Z]*)/g)].flatMap(([, command = "", text = ""]) => {
    if (command === "M") [x, y] = [0, 0];
    const size = sizes[command] ?? 2;
    const values = (text.match(/-?\d+/g) ?? []).map(Number);
    return Array.from({ length: values.length / size }, (_, index) => {
      const own = values.slice(index * size, (index + 1) * size).map((value, axis) => value + (axis % 2 === 0 ? x : y));
      [x = 0, y = 0] = own.slice(-2);
      return own;
    }).flat();
  });
}

test("path data say the numbers they were written from", () => {
  fc.assert(
    fc.property(fc.tuple(coordinate, coordinate), fc.array(curve, { maxLength: 300 }), (start, curves) => {
      const numbers = [...start, ...curves.flatMap(([, values]) => values)];
      const codes = [startCode, ...curves.map(([degree]) => degree), loopEndCode];
      const writer = new PathWriter();
      writer.curves(Uint8Array.from(codes), Float32Array.from(numbers), new Float32Array(numbers.length), 0.3);
      const d = writer.takeText();
      expect(absolute(d)).toEqual(numbers);
      expect(d.endsWith("z")).toBe(true);
    }),
  );
});

test("numbers go their way, rounded; what was written before is taken over, and nothing is told twice", () => {
  const writer = new PathWriter();
  const codes = Uint8Array.from([startCode, 1]);
  writer.curves(codes, Float32Array.from([10, 10, 20, 20]), Float32Array.from([0, 4, -8, 1]), 0.5);
  const written = writer.takeBytes();
  writer.copy(written);
  expect(writer.takeText()).toBe("M 10 12l 6 9");
  expect(writer.takeText()).toBe("");
});
