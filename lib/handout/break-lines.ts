import { glyphWidth, type Weight } from "@/lib/handout/glyph-widths";

export type Span = { text: string; weight: Weight };

/** A line of text: pieces of one weight each, with their distance from the start of the line. */
export type Line = Piece[];
export type Piece = Span & { x: number };

/** Width of a text in points. Kerning is left out: it makes most lines a little shorter. */
export function textWidth(text: string, size: number, weight: Weight): number {
  return (thousandthsOf(text, weight) * size) / 1000;
}

/** Words come again and again, and each exercise is laid out in several forms: measuring once saves most of the time. */
const measured: Record<Weight, Map<string, number>> = { regular: new Map(), bold: new Map() };
const mostMeasured = 4000;

function thousandthsOf(text: string, weight: Weight): number {
  const known = measured[weight].get(text);
  if (known !== undefined) return known;
  let thousandths = 0;
  for (const character of text) thousandths += glyphWidth(character, weight) ?? 1000;
  if (measured[weight].size >= mostMeasured) measured[weight].clear();
  measured[weight].set(text, thousandths);
  return thousandths;
}

/**
 * Fills lines with as many words as fit a width in points. Only a word that is longer than a line is cut. Spans
 * follow each other with a space between. At least one line.
 */
export function breakLines(spans: Span[], size: number, width: number): Line[] {
  const lines: Line[] = [[]];
  let x = 0;
  for (const word of spans.flatMap((span) => wordsOf(span, size, width))) {
    const line = lines.at(-1) ?? [];
    const space = line.length === 0 ? 0 : textWidth(" ", size, word.weight);
    const wordWidth = textWidth(word.text, size, word.weight);
    if (line.length === 0 || x + space + wordWidth <= width) {
      append(line, word, x + space);
      x += space + wordWidth;
    } else {
      lines.push([{ ...word, x: 0 }]);
      x = wordWidth;
    }
  }
  return lines;
}

function append(line: Line, word: Span, x: number): void {
  const last = line.at(-1);
  if (last?.weight === word.weight) last.text += ` ${word.text}`;
  else line.push({ ...word, x });
}

function wordsOf({ text, weight }: Span, size: number, width: number): Span[] {
  const words = text.split(" ").filter((word) => word !== "");
  return words.flatMap((word) => cut(word, size, weight, width)).map((word) => ({ text: word, weight }));
}

function cut(word: string, size: number, weight: Weight, width: number): string[] {
  if (textWidth(word, size, weight) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && textWidth(part + character, size, weight) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
