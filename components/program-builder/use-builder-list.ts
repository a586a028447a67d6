"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import { useStableCallback } from "@/components/ui/use-stable-callback";
import type { CatalogCard } from "@/lib/catalog/card";
import type { FigureCovers } from "@/lib/figure/figure-view";
import type { Locale } from "@/lib/locale";
import type { ProgramItem } from "@/lib/program/program";
import type { ProgramAction } from "@/lib/program/program-action";
import type { Removed } from "./removed-notice";
import { focusRow, rowButtonId } from "./row-focus";
import type { UnusableText, UnusableTexts } from "./unusable-texts";
import { useKeptFocus } from "./use-kept-focus";

type ListParts = {
  items: ProgramItem[];
  cards: ReadonlyMap<string, CatalogCard>;
  covers: FigureCovers;
  language: Locale;
  edit: (action: ProgramAction) => void;
  announce: (words: string) => void;
  /** What the fields of the lines hold and the draft cannot. */
  texts: UnusableTexts;
  problems: readonly UnusableText[];
  /** Where the keyboard goes when the last line is gone. */
  onEmptied: () => void;
};

export type BuilderList = ReturnType<typeof useBuilderList>;
export type ListHandlers = BuilderList["handlers"];

const noticeMilliseconds = 12_000;

/** What can be done to the lines of a program, with the words for those who do not see it and the keyboard's place. */
export function useBuilderList({ edit, texts, ...parts }: ListParts) {
  const { items, cards, announce, onEmptied } = parts;
  const [openId, setOpenId] = useState<string | null>(null);
  const [freshId, setFreshId] = useFreshRow();
  const [removed, setRemoved] = useRemoved(items);
  const focusNext = useNextFocus();
  const element = useKeptFocus(items, onEmptied);
  const indexOf = (itemId: string) => items.findIndex(({ id }) => id === itemId);
  const nameOf = (item: ProgramItem) => cards.get(item.exerciseId)?.name ?? "Exercise";

  const onMoveTo = useStableCallback((fromIndex: number, toIndex: number) => {
    const item = items[fromIndex];
    if (!item || !items[toIndex]) return;
    edit({ type: "moveItem", itemId: item.id, toIndex });
    announce(`${nameOf(item)} is now ${toIndex + 1} of ${items.length}`);
  });
  const onMoveBy = useStableCallback((itemId: string, by: -1 | 1) => onMoveTo(indexOf(itemId), indexOf(itemId) + by));

  const onRemove = useStableCallback((itemId: string) => {
    const index = indexOf(itemId);
    const item = items[index];
    if (!item) return;
    edit({ type: "removeItem", itemId });
    const neighbor = items[index + 1] ?? items[index - 1];
    if (neighbor) focusNext({ itemId: neighbor.id, isEditor: false });
    else onEmptied();
    const onUndo = () => {
      edit({ type: "insertItems", items: [item], index });
      focusNext({ itemId, isEditor: false });
      announce(`${nameOf(item)} is back`);
    };
    setRemoved({ index, name: nameOf(item), rest: items.toSpliced(index, 1), onUndo });
    announce(`${nameOf(item)} removed. Undo with Control Z.`);
  });

  const onDuplicate = useStableCallback((itemId: string) => {
    const item = items[indexOf(itemId)];
    const newItemId = uuidv7();
    if (!item) return;
    edit({ type: "duplicateItem", itemId, newItemId });
    focusNext({ itemId: newItemId, isEditor: false });
    announce(`${nameOf(item)} duplicated`);
  });

  const onToggle = useStableCallback((itemId: string, byKeyboard: boolean) => {
    const opens = openId !== itemId;
    setOpenId(opens ? itemId : null);
    if (opens && byKeyboard) focusNext({ itemId, isEditor: true });
  });
  const onClose = useStableCallback((itemId: string) => {
    setOpenId(null);
    focusRow(itemId);
  });
  const onFocusNeighbor = useStableCallback((itemId: string, by: -1 | 1) => focusRow(items[indexOf(itemId) + by]?.id));

  const handlers = useMemo(
    () => ({ edit, texts, onMoveTo, onMoveBy, onRemove, onDuplicate, onToggle, onClose, onFocusNeighbor }),
    [edit, texts, onMoveTo, onMoveBy, onRemove, onDuplicate, onToggle, onClose, onFocusNeighbor],
  );
  return { ...parts, element, openId, setOpenId, freshId, setFreshId, removed, handlers };
}

/** Where the keyboard goes once the next state is on the screen. */
function useNextFocus() {
  const next = useRef<{ itemId: string; isEditor: boolean } | null>(null);
  useEffect(() => {
    const target = next.current;
    next.current = null;
    if (!target) return;
    if (!target.isEditor) focusRow(target.itemId);
    else document.getElementById(`editor-${target.itemId}`)?.querySelector<HTMLElement>("input")?.focus();
  });
  return (target: NonNullable<typeof next.current>) => {
    next.current = target;
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

/** The notice about a removed line speaks of a place in the list: it goes when lines come, go or move. */
function useRemoved(items: ProgramItem[]) {
  const [removed, setRemoved] = useState<(Removed & { rest: ProgramItem[] }) | null>(null);
  useEffect(() => {
    if (!removed) return;
    const timer = setTimeout(() => setRemoved(null), noticeMilliseconds);
    return () => clearTimeout(timer);
  }, [removed]);
  const isCurrent = removed?.rest.length === items.length && removed.rest.every(({ id }, at) => id === items[at]?.id);
  return [isCurrent ? removed : null, setRemoved] as const;
}
