/** The id of the button that stands for a line of the program: the place where the keyboard is on that line. */
export function rowButtonId(itemId: string): string {
  return `program-line-${itemId}`;
}

/** Puts the keyboard on a line of the program, if it is there. */
export function focusRow(itemId: string | undefined): boolean {
  const button = itemId === undefined ? null : document.getElementById(rowButtonId(itemId));
  button?.focus();
  return button !== null;
}
