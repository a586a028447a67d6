import { Font } from "@react-pdf/renderer";
import { printableCharacters, type Weight } from "@/lib/handout/glyph-widths";

/** Paths of the TrueType files of the handout's typeface. */
export type FontFiles = Record<Weight, string>;

/** A parsed font, as the painter of a canvas takes it. */
export type LoadedFonts = Record<Weight, object>;

const family = "Atkinson Hyperlegible Next";
const weights = { regular: 400, bold: 700 } as const;

let loading: Promise<LoadedFonts> | undefined;

/** Reads and parses both cuts of the typeface once per process. */
export function loadFonts(files: FontFiles): Promise<LoadedFonts> {
  loading ??= load(files);
  return loading;
}

async function load(files: FontFiles): Promise<LoadedFonts> {
  Font.register({
    family,
    fonts: [
      { src: files.regular, fontWeight: weights.regular },
      { src: files.bold, fontWeight: weights.bold },
    ],
  });
  return { regular: await loadFont("regular"), bold: await loadFont("bold") };
}

async function loadFont(weight: Weight): Promise<object> {
  const descriptor = { fontFamily: family, fontWeight: weights[weight] };
  await Font.load(descriptor);
  const { data } = Font.getFont(descriptor);
  if (!data) throw new Error(`the ${weight} font of the handout could not be read`);
  // A parsed font keeps the glyphs it made. An N that it first makes as a part of Ñ would never learn that it is an N:
  // it would print well, but nobody could search, copy or hear it in any later file.
  for (const character of printableCharacters) data.glyphForCodePoint(character.codePointAt(0) ?? 0);
  return data;
}
