/** A pattern for ILIKE that finds a text anywhere, taking the text's own % and _ literally. NUL cannot be stored. */
export function likePattern(search: string): string {
  return `%${search
    .trim()
    .replaceAll("\0", "")
    .replace(/[\\%_]/g, "\\$&")}%`;
}
