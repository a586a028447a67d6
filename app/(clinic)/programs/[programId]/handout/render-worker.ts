import { join } from "node:path";
import { move } from "piscina";
import { handoutPictures } from "@/app/handout-pictures";
import { renderHandout } from "@/components/handout/render-handout";
import type { BodyChoice } from "@/lib/figure/body-choice";
import { buildHandout, type HandoutSource } from "@/lib/handout/build-handout";
import type { PaperSize, PrintSize } from "@/lib/handout/handout";

/** All that goes into a file, as plain data: it travels to another thread. */
export type HandoutJob = {
  source: HandoutSource;
  paper: PaperSize;
  size: PrintSize;
  createdAt: Date;
  figureBody: BodyChoice;
  /** The version of the drawn pictures. */
  figures: string;
};

const fontFolder = join(process.cwd(), "node_modules", "@expo-google-fonts", "atkinson-hyperlegible-next");
const fonts = {
  regular: join(fontFolder, "400Regular", "AtkinsonHyperlegibleNext_400Regular.ttf"),
  bold: join(fontFolder, "700Bold", "AtkinsonHyperlegibleNext_700Bold.ttf"),
};

/**
 * Runs in a worker thread (`render-pool.ts`), in a bundle of its own (`scripts/bundle-workers.mjs`). Composing the words
 * of a long program takes longer than a whole request, so it happens here too.
 */
export async function renderHandoutJob({ source, paper, size, createdAt, figureBody }: HandoutJob) {
  const handout = buildHandout(source);
  const ids = handout.exercises.map(({ exerciseId }) => exerciseId);
  const pictures = await handoutPictures(ids, figureBody);
  const pdf = await renderHandout({ handout, pictures, paper, size, createdAt }, fonts);
  return move(new Uint8Array(pdf));
}
