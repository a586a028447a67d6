/** What to say beside a text that has more characters than can be stored; undefined when it has not. */
export function tooLong(text: string, maxCharacters: number): string | undefined {
  const surplus = text.length - maxCharacters;
  return surplus > 0 ? `${surplus} ${surplus === 1 ? "character" : "characters"} too many.` : undefined;
}
