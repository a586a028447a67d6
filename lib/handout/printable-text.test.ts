import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";
import { safetyText } from "@/lib/catalog/guidance";
import { equipmentNames, positionNames } from "@/lib/catalog/patient-names";
import { printableCharacters } from "@/lib/handout/glyph-widths";
import { gap, printableText } from "@/lib/handout/printable-text";
import { locales } from "@/lib/locale";

describe("what the typeface has stays as it is", () => {
  test.each([
    "¿Cuánto? ¡Más despacio, señor Ñúñez! Pingüino.",
    "½ ≥ ≤ × – — “a” ‘b’ … • · ° €",
    "Zoë Łukasz Đorđe Şığ",
  ])("%s", (text) => expect(printableText(text)).toBe(text));

  test("all built-in text", () => {
    for (const locale of locales) {
      const words = catalog.map((exercise) => exercise.words[locale]);
      const texts = words.flatMap(({ name, feltAt, lines }) => [name, feltAt, ...lines.map(({ text }) => text)]);
      const others = [safetyText[locale], positionNames[locale], ...Object.values(equipmentNames[locale])];
      for (const text of [...texts, ...others.flatMap((one) => Object.values(one))])
        expect(printableText(text)).toBe(text);
    }
  });
});

describe("what it lacks is replaced, and seen to be missing when nothing is near", () => {
  test.each([
    ["Nguyễn Thị Hạnh", "Nguyên Thi Hanh"],
    ["sit → stand", "sit -> stand"],
    ["⅓ cup, CO₂", "1⁄3 cup, CO2"],
    ["ﬁnger", "finger"],
    ["Great 👍🏽 work 👨‍👩‍👧", "Great work"],
    ["王芳", gap],
    ["王 芳 and 李", `${gap} and ${gap}`],
    ["Ольга", gap],
    ["two\n\tlines\u200b ", "two lines"],
  ])("%s is printed as %s", (text, printed) => expect(printableText(text)).toBe(printed));
});

const anyText = fc.string({ unit: "binary" });

test("only characters of the typeface come out", () => {
  const isPrintable = (text: string) => Array.from(text).every((one) => printableCharacters.has(one));
  fc.assert(fc.property(anyText, (text) => isPrintable(printableText(text))));
});

test("printing twice changes nothing more", () => {
  fc.assert(fc.property(anyText, (text) => printableText(printableText(text)) === printableText(text)));
});

test("letters never vanish without a trace", () => {
  const letter = fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((one) => /\p{Letter}/u.test(one));
  fc.assert(fc.property(letter, (one) => printableText(one) !== ""));
});
