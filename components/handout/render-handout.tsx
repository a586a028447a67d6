import { renderToBuffer } from "@react-pdf/renderer";
import type { Handout, PaperSize, PrintSize } from "@/lib/handout/handout";
import type { HandoutPictures } from "@/lib/handout/handout-pictures";
import { layOutHandout } from "@/lib/handout/lay-out-handout";
import { type FontFiles, loadFonts } from "./fonts";
import { HandoutDocument } from "./handout-document";

export type HandoutPrint = {
  handout: Handout;
  pictures: HandoutPictures;
  paper: PaperSize;
  size: PrintSize;
  createdAt: Date;
};

/** A printed program as a PDF file. */
export async function renderHandout({ handout, pictures, paper, size, createdAt }: HandoutPrint, files: FontFiles) {
  const fonts = await loadFonts(files);
  const sheet = layOutHandout(handout, pictures, paper, size);
  return renderToBuffer(<HandoutDocument handout={handout} sheet={sheet} createdAt={createdAt} fonts={fonts} />);
}
