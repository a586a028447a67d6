const newlines = /\r\n?|\u2028|\u2029/g;
const controlsButNewline = /(?!\n)\p{Cc}/gu;
const blanks = /\s+/g;
const loneSurrogates = /\p{Cs}/gu;

/** Without what Postgres or a page cannot hold: NUL and other control characters, lone surrogates. Keeps line breaks. */
export function cleanText(text: string): string {
  return text.replace(newlines, "\n").replace(/\t/g, " ").replace(controlsButNewline, "").replace(loneSurrogates, "");
}

/** `cleanText` on one line. */
export function cleanLine(text: string): string {
  return cleanText(joinLines(text.replace(newlines, "\n")));
}

/** The text on one line: a line break or tab becomes a space, together with the blanks around it. */
export function joinLines(text: string): string {
  return text.replace(blanks, (run) => (/[\n\t]/.test(run) ? " " : run));
}
