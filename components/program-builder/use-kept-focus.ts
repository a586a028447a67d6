"use client";

import { useEffect, useRef } from "react";
import { focusRow } from "./row-focus";

/**
 * When the line with the keyboard leaves the screen (undo, another person's draft), the keyboard goes to the line that
 * has its place. Gives the ref of the list.
 */
export function useKeptFocus(items: readonly { id: string }[], onEmptied: () => void) {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<{ row: Element; index: number } | null>(null);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const note = (event: FocusEvent) => {
      const row = event.target instanceof Element ? event.target.closest("[data-row]") : null;
      focused.current = row && { row, index: Array.from(element.querySelectorAll("[data-row]")).indexOf(row) };
    };
    // Anywhere on the page: outside of the list there is no line to keep.
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);

  useEffect(() => {
    if (!focused.current || focused.current.row.isConnected || document.activeElement !== document.body) return;
    const wasKept = focusRow((items[focused.current.index] ?? items.at(-1))?.id);
    if (!wasKept) onEmptied();
  }, [items, onEmptied]);

  return list;
}
