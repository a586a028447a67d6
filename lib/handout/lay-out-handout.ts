import { textWidth } from "@/lib/handout/break-lines";
import { chooseBlocks } from "@/lib/handout/choose-blocks";
import { composeExercise } from "@/lib/handout/compose-exercise";
import { composeOpening } from "@/lib/handout/compose-opening";
import type { Handout, PaperSize, PrintSize } from "@/lib/handout/handout";
import type { HandoutPictures } from "@/lib/handout/handout-pictures";
import { handoutWords } from "@/lib/handout/handout-words";
import { heightOf, paginate } from "@/lib/handout/paginate";
import { generousStyle, type PrintStyle, printStyle, rule, snugStyle } from "@/lib/handout/print-style";
import type { Block, Mark, Sheet } from "@/lib/handout/sheet";
import { textMark } from "@/lib/handout/text-rows";

/** The printed program as marks on pages: everything placed, nothing left to decide for whoever draws it. */
export function layOutHandout(
  handout: Handout,
  pictures: HandoutPictures,
  paperSize: PaperSize,
  printSize: PrintSize,
): Sheet {
  const style = printStyle(paperSize, printSize);
  const { width, height } = style.paper;
  const frame = { x: style.margin.side, top: style.margin.top, bottom: height - style.margin.bottom };
  const opening = composeOpening(handout, style);
  const forms = [generousStyle(style), style, snugStyle(style)] as const;
  const choices = handout.exercises.map((exercise) =>
    composeExercise(exercise, pictures[exercise.exerciseId] ?? null, handout.locale, [...forms]),
  );
  const exercises = chooseBlocks(choices, heightOfAll(opening), frame.bottom - frame.top);
  const pages = paginate([...opening, ...exercises], frame);
  return {
    width,
    height,
    pages: pages.map((page, index) => ({
      ...page,
      marks: [...page.marks, ...footer(handout, index + 1, pages.length, style)],
    })),
  };
}

function heightOfAll(blocks: Block[]): number {
  return blocks.reduce((sum, { before, rows }, index) => sum + (index === 0 ? 0 : before) + heightOf(rows), 0);
}

function footer({ locale, clinicName, version }: Handout, page: number, pages: number, style: PrintStyle): Mark[] {
  const { size, lineHeight } = style.type.label;
  const left = style.margin.side;
  const y = style.paper.height - style.margin.bottom + lineHeight + 10;
  const number = handoutWords[locale].page(page, pages);
  const numberX = left + style.width - textWidth(number, size, "bold");
  const ending = ` · ${version}`;
  const clinic = shortened(clinicName, size, numberX - left - 20 - textWidth(ending, size, "regular"));
  return [
    { kind: "path", x: left, y: y - lineHeight, scale: 1, d: `M0 0H${style.width}`, stroke: rule.thin, ink: "gray" },
    textMark(clinic + ending, left, y, size, "regular"),
    textMark(number, numberX, y, size, "bold"),
  ];
}

/** The text, or as much of it as a width holds. */
function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size, "regular") <= width) return text;
  let length = text.length - 1;
  while (length > 0 && textWidth(`${text.slice(0, length)}…`, size, "regular") > width) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}
