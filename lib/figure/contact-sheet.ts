import { allFigures } from "./all-figures";
import type { Body } from "./body";
import { drawFigure } from "./draw-figure";
import type { Figure } from "./figure";
import type { Scheme } from "./palette";
import { toSvg } from "./svg";

/** A page that shows every figure with its captions, 45 mm a panel, to look at and to print. HTML. */
export function contactSheet(body: Body, scheme: Scheme): string {
  const rows = allFigures.map((figure) => sheetRow(figure, body, scheme)).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Figures</title><style>
    @page { size: letter; margin: 12mm }
    body { font: 11px sans-serif; margin: 0; background: ${scheme === "dark" ? "#182024" : "#fff"}; color: #667 }
    section { display: inline-block; vertical-align: top; margin: 0 6mm 5mm 0; break-inside: avoid }
    figure { display: inline-block; margin: 0 2mm 0 0; width: 45mm } svg { width: 45mm; display: block }
  </style></head><body>${rows}</body></html>`;
}

function sheetRow(figure: Figure, body: Body, scheme: Scheme): string {
  const panels = drawFigure(figure, body).map((drawing, index) => {
    const caption = figure.panels[index]?.caption.en ?? "";
    return `<figure>${toSvg(drawing, scheme, body.look)}<figcaption>${caption}</figcaption></figure>`;
  });
  return `<section><div>${figure.id}</div>${panels.join("")}</section>`;
}
