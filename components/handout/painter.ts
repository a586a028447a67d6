/** What a canvas hands to its paint function: a part of the drawing methods of pdfkit, each gives the painter back. */
export type Painter = {
  save(): Painter;
  restore(): Painter;
  translate(x: number, y: number): Painter;
  scale(x: number, y?: number): Painter;
  path(d: string): Painter;
  lineWidth(width: number): Painter;
  lineCap(cap: "round"): Painter;
  lineJoin(join: "round"): Painter;
  stroke(color: string): Painter;
  fill(color: string): Painter;
  fillAndStroke(fill: string, stroke: string): Painter;
  /** Of fills and strokes. */
  opacity(share: number): Painter;
  dash(length: number, options: { space: number }): Painter;
  fillColor(color: string): Painter;
  /** With a name the font is embedded once, however often it is asked for. */
  font(font: object, name: string, size: number): Painter;
  text(text: string, x: number, y: number, options: { lineBreak: false; baseline: "alphabetic" }): Painter;
};
