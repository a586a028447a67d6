const titles = /(?:^|[\s(])(?:dr|dra|mr|mrs|ms|sr|sra|srta)\.$/iu;
const abbreviations = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|aprox|min|sec|seg|reps?|ej|ud|uds)\.$/iu;
const stops = /[.!?…]+["'”’»)\]]*/gu;
/** Longer than any title or abbreviation with the blank before it. */
const longestAbbreviation = 12;
const word = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The sentences of a text, without the blanks around them. A line break ends a sentence, so the lines of a list
 * count one by one. "Dr. Ruiz" and "30 sec. per side" stay whole.
 */
export function splitSentences(text: string): string[] {
  return text.split(/\n+/u).flatMap(splitLine).filter(hasWord);
}

/** The words and numbers of a text. "side-lying", "don't" and "2.5" are one word each. */
export function splitWords(text: string): string[] {
  return text.match(word) ?? [];
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of line.matchAll(stops)) {
    const stop = end.index + end[0].length;
    if (stop < line.length && !/\s/u.test(line.charAt(stop))) continue;
    if (isInsideSentence(line.slice(Math.max(start, stop - longestAbbreviation), stop), line.slice(stop))) continue;
    sentences.push(line.slice(start, stop).trim());
    start = stop;
  }
  sentences.push(line.slice(start).trim());
  return sentences;
}

function isInsideSentence(before: string, after: string): boolean {
  if (titles.test(before)) return true;
  return abbreviations.test(before) && /^\s+[\p{Ll}\p{N}]/u.test(after);
}

function hasWord(sentence: string): boolean {
  return splitWords(sentence).length > 0;
}
