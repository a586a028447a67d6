"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import type { CatalogCard } from "@/lib/catalog/card";
import type { Locale } from "@/lib/locale";
import type { ProgramItem } from "@/lib/program/program";
import type { ProgramAction } from "@/lib/program/program-action";
import type { Removed } from "./removed-notice";
import { focusRow, rowButtonId } from "./row-focus";

type ListParts = {
  items: ProgramItem[];
  cards: ReadonlyMap<string, CatalogCard>;
  figures: Readonly<Record<string, ReactNode>>;
  language: Locale;
  edit: (action: ProgramAction) => void;
  announce: (words: string) => void;
  onFieldProblem: (itemId: string, field: string, problem: string | null) => void;
  /** Where the keyboard goes when the last line is gone. */
  onEmptied: () => void;
};

export type BuilderList = ReturnType<typeof useBuilderList>;

const noticeMilliseconds = 12_000;

/** What can be done to the lines of a program, with the words for those who do not see it and the keyboard's place. */
export function useBuilderList(parts: ListParts) {
  const { items, cards, edit, announce, onEmptied } = parts;
  const [openId, setOpenId] = useState<string | null>(null);
  const [freshId, setFreshId] = useFreshRow();
  const [removed, setRemoved] = useState<(Removed & { items: ProgramItem[] }) | null>(null);
  const nextFocus = useRef<{ itemId: string; isEditor: boolean } | null>(null);
  const nameOf = (item: ProgramItem) => cards.get(item.exerciseId)?.name ?? "Exercise";

  useEffect(() => {
    const target = nextFocus.current;
    nextFocus.current = null;
    if (!target) return;
    if (!target.isEditor) focusRow(target.itemId);
    else document.getElementById(`editor-${target.itemId}`)?.querySelector<HTMLElement>("input")?.focus();
  });

  useEffect(() => {
    if (!removed) return;
    const timer = setTimeout(() => setRemoved(null), noticeMilliseconds);
    return () => clearTimeout(timer);
  }, [removed]);

  const onMoveTo = (itemId: string, toIndex: number) => {
    const item = items.find(({ id }) => id === itemId);
    if (!item || toIndex < 0 || toIndex >= items.length) return;
    edit({ type: "moveItem", itemId, toIndex });
    announce(`${nameOf(item)} is now ${toIndex + 1} of ${items.length}`);
  };

  const onRemove = (itemId: string) => {
    const index = items.findIndex(({ id }) => id === itemId);
    const item = items[index];
    if (!item) return;
    edit({ type: "removeItem", itemId });
    const neighbor = items[index + 1] ?? items[index - 1];
    if (neighbor) nextFocus.current = { itemId: neighbor.id, isEditor: false };
    else onEmptied();
    const rest = items.filter(({ id }) => id !== itemId);
    const onUndo = () => {
      edit({ type: "insertItems", items: [item], index });
      nextFocus.current = { itemId, isEditor: false };
      setRemoved(null);
      announce(`${nameOf(item)} is back`);
    };
    setRemoved({ index, name: nameOf(item), items: rest, onUndo });
    announce(`${nameOf(item)} removed. Undo with Control Z.`);
  };

  const onDuplicate = (itemId: string) => {
    const item = items.find(({ id }) => id === itemId);
    const newItemId = uuidv7();
    if (!item) return;
    edit({ type: "duplicateItem", itemId, newItemId });
    nextFocus.current = { itemId: newItemId, isEditor: false };
    announce(`${nameOf(item)} duplicated`);
  };

  const onToggle = (itemId: string, byKeyboard: boolean) => {
    const opens = openId !== itemId;
    setOpenId(opens ? itemId : null);
    if (opens && byKeyboard) nextFocus.current = { itemId, isEditor: true };
  };

  const isNoticeCurrent = removed !== null && isSameOrder(removed.items, items);
  return {
    ...parts,
    openId,
    setOpenId,
    freshId,
    setFreshId,
    removed: isNoticeCurrent ? removed : null,
    onMoveTo,
    onRemove,
    onDuplicate,
    onToggle,
  };
}

/** The line that was added last comes into view and stands out for a moment; the keyboard stays where it is. */
function useFreshRow() {
  const [freshId, setFreshId] = useState<string | null>(null);
  useEffect(() => {
    if (freshId === null) return;
    document.getElementById(rowButtonId(freshId))?.closest("[data-row]")?.scrollIntoView({ block: "nearest" });
    const timer = setTimeout(() => setFreshId(null), 1500);
    return () => clearTimeout(timer);
  }, [freshId]);
  return [freshId, setFreshId] as const;
}

/** The notice speaks of a place in the list: it goes when lines come, go or move. */
function isSameOrder(one: ProgramItem[], other: ProgramItem[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}
