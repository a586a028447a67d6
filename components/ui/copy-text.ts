/** Whether the text is on the clipboard now. Over plain http browsers offer only the old way, which needs a selection. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

function copySelection(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.setAttribute("aria-hidden", "true");
  box.className = "fixed top-0 left-0 opacity-0";
  // Inside an open dialog only the dialog may hold the focus.
  (focused?.closest("[role=dialog],[role=alertdialog]") ?? document.body).append(box);
  box.select();
  const hasCopied = document.execCommand("copy");
  box.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return hasCopied;
}
