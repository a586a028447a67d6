import type { PaperSize, PrintSize } from "@/lib/handout/handout";

/** Every measure of a printed program, in points. */
export type PrintStyle = {
  paper: { width: number; height: number };
  margin: { side: number; top: number; bottom: number };
  /** Between the margins. */
  width: number;
  /** Side of the QR code. */
  qr: number;
  type: Record<TypeRole, TypeStyle>;
  /** White between paragraphs, between parts of an exercise, and between exercises. */
  gap: { small: number; medium: number; large: number };
  boxPadding: number;
  /** Where text stands beside a step's number or a hint's sign. */
  hang: number;
  sign: number;
  tick: number;
  /** Behind an exercise's number. */
  disc: number;
  /** The longer side of a picture: 45 mm or more. */
  panel: number;
  panelGap: number;
  /** Between the pictures and what stands beside them, and the least width for a dosage there. */
  columnGap: number;
  narrowest: number;
};

export type TypeRole = "title" | "name" | "exercise" | "dosage" | "body" | "small" | "label";
export type TypeStyle = { size: number; lineHeight: number };

/** Line widths. */
export const rule = { thin: 0.75, medium: 1, thick: 1.75, bar: 3 } as const;

const papers: Record<PaperSize, PrintStyle["paper"]> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
};

const measures = {
  normal: {
    margin: { side: 38, top: 32, bottom: 44 },
    qr: 80,
    type: {
      title: { size: 26, lineHeight: 31 },
      name: { size: 17, lineHeight: 23 },
      exercise: { size: 20, lineHeight: 25 },
      dosage: { size: 14, lineHeight: 18.5 },
      body: { size: 14, lineHeight: 18.5 },
      small: { size: 12, lineHeight: 16 },
      label: { size: 11, lineHeight: 15 },
    },
    gap: { small: 3.5, medium: 7, large: 17 },
    boxPadding: 8,
    hang: 22,
    sign: 12,
    tick: 13,
    disc: 26,
    panel: 128,
    panelGap: 14,
    columnGap: 20,
    narrowest: 170,
  },
  large: {
    margin: { side: 40, top: 34, bottom: 54 },
    qr: 100,
    type: {
      title: { size: 31, lineHeight: 38 },
      name: { size: 21, lineHeight: 30 },
      exercise: { size: 25, lineHeight: 32 },
      dosage: { size: 18, lineHeight: 27 },
      body: { size: 18, lineHeight: 27 },
      small: { size: 15, lineHeight: 22.5 },
      label: { size: 14, lineHeight: 19 },
    },
    gap: { small: 6, medium: 12, large: 30 },
    boxPadding: 10,
    hang: 28,
    sign: 15,
    tick: 16,
    disc: 32,
    panel: 142,
    panelGap: 16,
    columnGap: 22,
    narrowest: 200,
  },
} as const;

/** The same letters with large pictures, for an exercise that has a page to itself. */
export function generousStyle(style: PrintStyle): PrintStyle {
  return { ...style, panel: style.panel * 1.45 };
}

/** The same letters with smaller pictures (40 mm and more) and less white, to bring one more exercise onto a page. */
export function snugStyle(style: PrintStyle): PrintStyle {
  const { small, medium, large } = style.gap;
  return {
    ...style,
    panel: style.panel * 0.885,
    gap: { small: small * 0.7, medium: medium * 0.7, large: large * 0.8 },
  };
}

/** Normal print has 14 point text; large print has 18 point text and a line spacing of 1.5. */
export function printStyle(paperSize: PaperSize, printSize: PrintSize): PrintStyle {
  const paper = papers[paperSize];
  const style = measures[printSize];
  const width = paper.width - 2 * style.margin.side;
  return { ...style, paper, width };
}
