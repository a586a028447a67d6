import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { drawnFigures } from "@/app/figures";
import { type BodyChoice, chosenBody } from "@/lib/figure/body-choice";
import { figureFolder, printName } from "@/lib/figure/file-names";
import type { PrintDrawing } from "@/lib/figure/print-drawing";
import { type HandoutPictures, handoutPicture } from "@/lib/handout/handout-pictures";

/** By file name; read once, because no two versions of a file have the same folder. */
const read = new Map<string, Promise<PrintDrawing[]>>();

/** The drawings of a handout's exercises. They were made before the app started: nothing is drawn for a request. */
export async function handoutPictures(exerciseIds: readonly string[], choice: BodyChoice): Promise<HandoutPictures> {
  const { version, figures } = drawnFigures();
  const wanted = figures.flatMap((figure, place) => {
    if (!exerciseIds.includes(figure.id)) return [];
    return [{ figure, file: `${figureFolder(version)}/${printName(figure.id, chosenBody(choice, place))}` }];
  });
  const pictures = wanted.map(async ({ figure, file }) => [figure.id, handoutPicture(figure, await readOnce(file))]);
  return Object.fromEntries(await Promise.all(pictures));
}

function readOnce(file: string): Promise<PrintDrawing[]> {
  const known = read.get(file);
  if (known) return known;
  const drawings = readFile(join(process.cwd(), "public", file), "utf8").then((text) => JSON.parse(text));
  read.set(file, drawings);
  // The next request tries again.
  drawings.catch(() => read.delete(file));
  return drawings;
}
