import type { Body } from "./body";
import type { Drawing } from "./drawing";
import { paintsOf, type Scheme } from "./palette";

/** A drawing as the text of an SVG file. */
export function toSvg(drawing: Drawing, scheme: Scheme, look: Body["look"]): string {
  const paths = drawing.items.flatMap((item) =>
    paintsOf(item, scheme, look).map((paint) => {
      const stroke = paint.stroke
        ? ` stroke="${paint.stroke}" stroke-width="${+(paint.strokeWidth ?? 1).toFixed(2)}" stroke-linecap="round" stroke-linejoin="round"`
        : "";
      const opacity = paint.opacity === undefined ? "" : ` opacity="${paint.opacity}"`;
      const dash = paint.dash ? ` stroke-dasharray="${paint.dash}"` : "";
      return `<path d="${item.d}" fill="${paint.fill ?? "none"}"${stroke}${opacity}${dash}/>`;
    }),
  );
  const size = `${drawing.width.toFixed(1)} ${drawing.height.toFixed(1)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${paths.join("")}</svg>`;
}
