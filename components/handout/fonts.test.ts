import { Font } from "@react-pdf/renderer";
import { expect, test } from "vitest";
import { ascent, descent, glyphWidth, printableCharacters } from "@/lib/handout/glyph-widths";

const folder = "node_modules/@expo-google-fonts/atkinson-hyperlegible-next";
const cuts = [
  { weight: "regular", src: `${folder}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`, fontWeight: 400 },
  { weight: "bold", src: `${folder}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`, fontWeight: 700 },
] as const;

test.each(cuts)("the $weight measures that lines are broken by are those of the font file", async (cut) => {
  Font.register({ family: "measured", src: cut.src, fontWeight: cut.fontWeight });
  const descriptor = { fontFamily: "measured", fontWeight: cut.fontWeight };
  await Font.load(descriptor);
  const font = Font.getFont(descriptor).data;
  if (!font) throw new Error("the font was not read");
  const widthInFile = (character: string) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
  expect([font.unitsPerEm, font.ascent, font.descent]).toEqual([1000, ascent * 1000, -descent * 1000]);
  for (const character of printableCharacters) {
    expect(font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0), character).toBe(true);
    expect(glyphWidth(character, cut.weight), character).toBe(widthInFile(character));
  }
});

test("the characters of Spanish and of dosages are there", () => {
  for (const one of "áéíóúüñÁÉÍÓÚÜÑ¿¡½×≥≤–—“”‘’…°") expect(printableCharacters.has(one), one).toBe(true);
});
