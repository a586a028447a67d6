import type { Ink, Mark, TextMark } from "@/lib/handout/sheet";
import type { LoadedFonts } from "./fonts";
import { paintDrawing } from "./paint-drawing";
import type { Painter } from "./painter";

const colors: Record<Ink, string> = { black: "#000000", gray: "#767676", white: "#ffffff" };

/** Draws marks in their order, which is the reading order. */
export function paintMarks(painter: Painter, marks: Mark[], fonts: LoadedFonts): void {
  painter.lineCap("round").lineJoin("round");
  for (const mark of marks) {
    if (mark.kind === "text") paintText(painter, mark, fonts);
    else if (mark.kind === "drawing") paintDrawing(painter, mark);
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
