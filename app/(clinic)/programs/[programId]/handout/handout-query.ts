import { type PaperSize, type PrintSize, paperSizes, printSizes } from "@/lib/handout/handout";

export type HandoutQuery = {
  revision: number | "newest";
  /** null: the clinic's own. */
  paper: PaperSize | null;
  size: PrintSize;
};

/** Reads `?revision=2&paper=a4&size=large`, all optional. Gives what is wrong as a sentence. */
export function readHandoutQuery(query: URLSearchParams): HandoutQuery | string {
  const revision = query.get("revision") ?? "newest";
  const paper = query.get("paper") ?? null;
  const size = query.get("size") ?? "normal";
  if (revision !== "newest" && !/^[1-9]\d{0,8}$/.test(revision)) return "The revision must be a number, such as 2.";
  if (paper !== null && !isOneOf(paperSizes, paper)) return "The paper must be letter or a4.";
  if (!isOneOf(printSizes, size)) return "The size must be normal or large.";
  return { revision: revision === "newest" ? revision : Number(revision), paper, size };
}

function isOneOf<Value extends string>(values: readonly Value[], text: string): text is Value {
  return (values as readonly string[]).includes(text);
}
