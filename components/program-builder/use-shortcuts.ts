"use client";

import { useEffect, useRef } from "react";

export type Shortcuts = {
  onSearch: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onSave: () => void;
  onPublish: () => void;
  onHelp: () => void;
};

export const shortcutWords = [
  ["/", "Search exercises"],
  ["Enter", "Add the marked exercise, open a line"],
  ["↑ ↓", "Choose an exercise, go from line to line"],
  ["Alt + ↑ ↓", "Move a line"],
  ["Delete", "Remove a line"],
  ["Escape", "From the search to the line added last; close the editor of a line"],
  ["Ctrl + Z", "Undo (outside of text fields)"],
  ["Ctrl + Shift + Z", "Redo"],
  ["Ctrl + Enter", "Publish"],
  ["?", "Show these keys"],
] as const;

/** Keys that work anywhere on the page, as long as no dialog is open. On a Mac, Command stands for Control. */
export function useShortcuts(shortcuts: Shortcuts) {
  const newest = useRef(shortcuts);
  useEffect(() => {
    newest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return;
      const run = shortcutOf(event, isTextField(event.target));
      if (!run) return;
      event.preventDefault();
      newest.current[run]();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function shortcutOf(event: KeyboardEvent, isTyping: boolean): keyof Shortcuts | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey) return null;
  if (!ctrlKey && !metaKey) {
    if (isTyping) return null;
    return key === "/" ? "onSearch" : key === "?" ? "onHelp" : null;
  }
  if (key === "Enter") return "onPublish";
  if (key.toLowerCase() === "s" && !shiftKey) return "onSave";
  // In a text field the browser's own undo takes back letters.
  if (isTyping) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "onRedo" : "onUndo";
  return key.toLowerCase() === "y" ? "onRedo" : null;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !target.readOnly);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=dialog], [role=alertdialog], [role=menu]") !== null;
}
