const newlines = /\r\n?|\u2028|\u2029/g;
const controlsButNewline = /(?!\n)\p{Cc}/gu;
const breaks = /\s*[\n\t]\s*/g;
const loneSurrogates = /\p{Cs}/gu;

/** Without what Postgres or a page cannot hold: NUL and other control characters, lone surrogates. Keeps line breaks. */
export function cleanText(text: string): string {
  return text.replace(newlines, "\n").replace(/\t/g, " ").replace(controlsButNewline, "").replace(loneSurrogates, "");
}

/** `cleanText` on one line: a line break or tab becomes a space. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(newlines, "\n").replace(breaks, " "));
}
