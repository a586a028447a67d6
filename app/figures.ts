import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BodyChoice } from "@/lib/figure/body-choice";
import type { DrawnFigures } from "@/lib/figure/drawn-figures";
import { coverOf, type FigureCovers, type FigureView, figureView } from "@/lib/figure/figure-view";

let drawn: DrawnFigures | undefined;

/** What was drawn before the app started. Without drawings, as in a test, no page has pictures. */
export function drawnFigures(): DrawnFigures {
  drawn ??= read();
  return drawn;
}

/** The pictures of an exercise with the person the clinic chose; null when there are none. */
export function figureOf(exerciseId: string, choice: BodyChoice): FigureView | null {
  return figureView(drawnFigures(), exerciseId, choice);
}

/** The thumbnails of exercises, by id. */
export function coversOf(exerciseIds: readonly string[], choice: BodyChoice): FigureCovers {
  const pairs = exerciseIds.map((id) => {
    const figure = figureOf(id, choice);
    return [id, figure && coverOf(figure)] as const;
  });
  return Object.fromEntries(pairs);
}

function read(): DrawnFigures {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), "public", "figures", "figures.json"), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return { version: "none", figures: [] };
    throw error;
  }
}
