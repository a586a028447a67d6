import { heavyBody, slimBody } from "./body";
import { type BodyName, bodyNames } from "./body-choice";
import { drawFigure } from "./draw-figure";
import { drawMotion } from "./draw-motion";
import type { Drawing } from "./drawing";
import type { DrawnFigure } from "./drawn-figures";
import type { Figure } from "./figure";
import { motionName, printName, stillName } from "./file-names";
import { printDrawing } from "./print-drawing";
import { svgFile } from "./svg-file";

export type FigureFile = { name: string; text: string };

const bodies = { slim: slimBody, heavy: heavyBody };

/** Draws a figure for good: the files that pages and paper take their pictures from, and what to know of them. */
export function figureFiles(figure: Figure): { drawn: DrawnFigure; files: FigureFile[] } {
  const drawings = { slim: drawFigure(figure, bodies.slim), heavy: drawFigure(figure, bodies.heavy) };
  const panels = figure.panels.map(({ caption, isInset = false }, panel) => ({
    caption,
    isInset,
    sizes: { slim: sizeOf(drawings.slim[panel]), heavy: sizeOf(drawings.heavy[panel]) },
  }));
  const { id, side, alt } = figure;
  return {
    drawn: { id, side, alt, cover: figure.panels.findLastIndex((panel) => !panel.isInset), panels },
    files: bodyNames.flatMap((body) => [
      ...filesOf(id, body, drawings[body]),
      { name: motionName(id, body), text: JSON.stringify(drawMotion(figure, bodies[body])) },
    ]),
  };
}

function filesOf(id: string, body: BodyName, drawings: readonly Drawing[]): FigureFile[] {
  const { look } = bodies[body];
  const stills = drawings.map((drawing, panel) => ({
    name: stillName(id, body, panel),
    text: svgFile(drawing, look),
  }));
  const print = drawings.map((drawing) => printDrawing(drawing, look));
  return [...stills, { name: printName(id, body), text: JSON.stringify(print) }];
}

function sizeOf(drawing: Drawing | undefined) {
  if (!drawing) throw new Error("a panel was not drawn");
  const rounded = (units: number) => Math.round(units * 10) / 10;
  return { width: rounded(drawing.width), height: rounded(drawing.height) };
}
