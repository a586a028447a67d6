import { allFigures } from "./all-figures";
import type { Body } from "./body";
import { drawFigure } from "./draw-figure";
import type { Figure } from "./figure";
import type { Scheme } from "./palette";
import { toSvg } from "./svg";

/** As on the handout: the longer side of a panel measures 45 mm, insets are smaller. */
const millimetersPerUnit = 0.45;

/** A page that shows every figure with its captions, 45 mm a panel, to look at and to print. HTML. */
export function contactSheet(body: Body, scheme: Scheme): string {
  const rows = allFigures.map((figure) => sheetRow(figure, body, scheme)).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Figures</title><style>
    @page { size: letter; margin: 12mm }
    body { font: 11px sans-serif; margin: 0; background: ${scheme === "dark" ? "#182024" : "#fff"}; color: #667 }
    section { display: inline-block; vertical-align: top; margin: 0 6mm 5mm 0; break-inside: avoid }
    figure { display: inline-block; margin: 0 2mm 0 0; vertical-align: bottom } svg { width: 100%; display: block }
  </style></head><body>${rows}</body></html>`;
}

function sheetRow(figure: Figure, body: Body, scheme: Scheme): string {
  const panels = drawFigure(figure, body).map((drawing, index) => {
    const caption = figure.panels[index]?.caption.en ?? "";
    const width = (drawing.width * millimetersPerUnit).toFixed(1);
    return `<figure style="width:${width}mm">${toSvg(drawing, scheme, body.look)}<figcaption>${caption}</figcaption></figure>`;
  });
  return `<section><div>${figure.id}</div>${panels.join("")}</section>`;
}
