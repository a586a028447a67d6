"use client";

import { Fragment, memo } from "react";
import type { CatalogCard } from "@/lib/catalog/card";
import type { FigureCover } from "@/lib/figure/figure-view";
import type { Locale } from "@/lib/locale";
import type { ProgramItem } from "@/lib/program/program";
import { ItemEditor } from "./item-editor";
import { ItemRow } from "./item-row";
import { RemovedNotice } from "./removed-notice";
import type { BuilderList, ListHandlers } from "./use-builder-list";
import { type DragHandlers, type RowDrag, useRowDrag } from "./use-row-drag";

/** The exercises of the program in their order. */
export function ItemList({ list }: { list: BuilderList }) {
  const { items, cards, covers, language, removed, element, handlers } = list;
  const { drag, handlers: dragHandlers } = useRowDrag(element, handlers.onMoveTo);
  return (
    <ol ref={element} aria-label="Exercises of the program" className="flex flex-col gap-2">
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {removed?.index === index ? <RemovedNotice removed={removed} /> : null}
          <li data-row className={rowStyle(index, drag)} style={liftedStyle(index, drag)}>
            <Row
              item={item}
              place={index + 1}
              count={items.length}
              card={cards.get(item.exerciseId) ?? null}
              cover={covers[item.exerciseId] ?? null}
              language={language}
              isOpen={list.openId === item.id}
              isFresh={list.freshId === item.id}
              hasProblem={list.problems.some(({ itemId }) => itemId === item.id)}
              handlers={handlers}
              dragHandlers={dragHandlers}
            />
          </li>
        </Fragment>
      ))}
      {removed && removed.index >= items.length ? <RemovedNotice removed={removed} /> : null}
    </ol>
  );
}

const lineAbove = "before:absolute before:inset-x-0 before:-top-1.5 before:h-1 before:rounded-full before:bg-primary";
const lineBelow = "after:absolute after:inset-x-0 after:-bottom-1.5 after:h-1 after:rounded-full after:bg-primary";

/** While a row is dragged it floats, and a line shows where it will land. */
function rowStyle(index: number, drag: RowDrag | null): string {
  if (!drag) return "relative";
  const { fromIndex, toIndex } = drag;
  if (index === fromIndex) return "relative z-10 opacity-90";
  if (index !== toIndex) return "relative";
  return `relative ${toIndex < fromIndex ? lineAbove : lineBelow}`;
}

function liftedStyle(index: number, drag: RowDrag | null) {
  return drag?.fromIndex === index ? { transform: `translateY(${drag.offset}px)` } : undefined;
}

type RowProps = {
  item: ProgramItem;
  place: number;
  count: number;
  card: CatalogCard | null;
  cover: FigureCover | null;
  language: Locale;
  isOpen: boolean;
  isFresh: boolean;
  hasProblem: boolean;
  handlers: ListHandlers;
  dragHandlers: DragHandlers;
};

/** Renders again only when something of its own changed: a program can have 60 of them. */
const Row = memo(function Row({ language, ...props }: RowProps) {
  const { item, card, isOpen, handlers } = props;
  return (
    <ItemRow {...props}>
      {isOpen ? <ItemEditor item={item} card={card} language={language} handlers={handlers} /> : null}
    </ItemRow>
  );
});
