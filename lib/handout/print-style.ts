import type { PaperSize, PrintSize } from "@/lib/handout/handout";

/** Every measure of a printed program, in points. */
export type PrintStyle = {
  paper: { width: number; height: number };
  margin: { side: number; top: number; bottom: number };
  /** Left column: numbers, pictures, labels. */
  sideWidth: number;
  /** Where the text column starts, from the left margin. */
  textX: number;
  textWidth: number;
  /** Width of both columns. */
  width: number;
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
  figure: number;
};

export type TypeRole = "title" | "name" | "exercise" | "dosage" | "body" | "small" | "label";
export type TypeStyle = { size: number; lineHeight: number };

/** Line widths. */
export const rule = { thin: 0.75, medium: 1, thick: 1.75, bar: 3 } as const;

const papers: Record<PaperSize, PrintStyle["paper"]> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
};

const columnGap = 12;

const measures = {
  normal: {
    margin: { side: 38, top: 32, bottom: 44 },
    sideWidth: 80,
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
    figure: 72,
  },
  large: {
    margin: { side: 40, top: 34, bottom: 54 },
    sideWidth: 100,
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
    figure: 88,
  },
} as const;

/** Normal print has 14 point text; large print has 18 point text and a line spacing of 1.5. */
export function printStyle(paperSize: PaperSize, printSize: PrintSize): PrintStyle {
  const paper = papers[paperSize];
  const style = measures[printSize];
  const width = paper.width - 2 * style.margin.side;
  const textX = style.sideWidth + columnGap;
  return { ...style, paper, textX, textWidth: width - textX, width };
}
