import type { Ink, Mark, TextMark } from "@/lib/handout/sheet";
import type { LoadedFonts } from "./fonts";

/** What a canvas hands to its paint function: a part of the drawing methods of pdfkit, each gives the painter back. */
export type Painter = {
  save(): Painter;
  restore(): Painter;
  translate(x: number, y: number): Painter;
  scale(factor: number): Painter;
  path(d: string): Painter;
  lineWidth(width: number): Painter;
  lineCap(cap: "round"): Painter;
  lineJoin(join: "round"): Painter;
  stroke(color: string): Painter;
  fill(color: string): Painter;
  fillColor(color: string): Painter;
  /** With a name the font is embedded once, however often it is asked for. */
  font(font: object, name: string, size: number): Painter;
  text(text: string, x: number, y: number, options: { lineBreak: false; baseline: "alphabetic" }): Painter;
};

const colors: Record<Ink, string> = { black: "#000000", gray: "#767676", white: "#ffffff" };

/** Draws marks in their order, which is the reading order. */
export function paintMarks(painter: Painter, marks: Mark[], fonts: LoadedFonts): void {
  painter.lineCap("round").lineJoin("round");
  for (const mark of marks) {
    if (mark.kind === "text") paintText(painter, mark, fonts);
    else {
      painter.save().translate(mark.x, mark.y).scale(mark.scale).path(mark.d);
      if (mark.stroke === null) painter.fill(colors[mark.ink]);
      else painter.lineWidth(mark.stroke).stroke(colors[mark.ink]);
      painter.restore();
    }
  }
}

function paintText(painter: Painter, { text, x, y, size, weight, ink }: TextMark, fonts: LoadedFonts): void {
  painter
    .fillColor(colors[ink])
    .font(fonts[weight], weight, size)
    .text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
}
