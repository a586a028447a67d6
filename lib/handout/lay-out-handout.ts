import { textWidth } from "@/lib/handout/break-lines";
import { composeExercise } from "@/lib/handout/compose-exercise";
import { composeOpening } from "@/lib/handout/compose-opening";
import type { Handout, PaperSize, PrintSize } from "@/lib/handout/handout";
import { handoutWords } from "@/lib/handout/handout-words";
import { paginate } from "@/lib/handout/paginate";
import { type PrintStyle, printStyle, rule } from "@/lib/handout/print-style";
import type { Mark, Sheet } from "@/lib/handout/sheet";
import { textMark } from "@/lib/handout/text-rows";

/** The printed program as marks on pages: everything placed, nothing left to decide for whoever draws it. */
export function layOutHandout(handout: Handout, paperSize: PaperSize, printSize: PrintSize): Sheet {
  const style = printStyle(paperSize, printSize);
  const { width, height } = style.paper;
  const blocks = [
    ...composeOpening(handout, style),
    ...handout.exercises.map((exercise) => composeExercise(exercise, style)),
  ];
  const frame = { x: style.margin.side, top: style.margin.top, bottom: height - style.margin.bottom };
  const pages = paginate(blocks, frame);
  return {
    width,
    height,
    pages: pages.map((page, index) => ({
      ...page,
      marks: [...page.marks, ...footer(handout, index + 1, pages.length, style)],
    })),
  };
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
