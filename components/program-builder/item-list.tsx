"use client";

import { Fragment, type KeyboardEvent, type ReactNode, useRef } from "react";
import type { ProgramItem } from "@/lib/program/program";
import { ItemEditor } from "./item-editor";
import { ItemRow } from "./item-row";
import { RemovedNotice } from "./removed-notice";
import { focusRow } from "./row-focus";
import type { BuilderList } from "./use-builder-list";
import { useRowDrag } from "./use-row-drag";

/** The exercises of the program in their order. */
export function ItemList({ list }: { list: BuilderList }) {
  const { items, removed, openId, setOpenId } = list;
  const element = useRef<HTMLOListElement>(null);
  const { drag, handleProps } = useRowDrag(element, (from, to) => list.onMoveTo(items[from]?.id ?? "", to));
  const isDropBefore = (index: number) =>
    drag !== null &&
    drag.toIndex !== drag.fromIndex &&
    index === drag.toIndex + (drag.toIndex > drag.fromIndex ? 1 : 0);

  return (
    <ol ref={element} aria-label="Exercises of the program" className="flex flex-col gap-2">
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {removed?.index === index ? <RemovedNotice removed={removed} /> : null}
          <li
            data-row
            className={`relative ${drag?.fromIndex === index ? "z-10 opacity-90" : ""} ${isDropBefore(index) ? "before:absolute before:inset-x-0 before:-top-1.5 before:h-1 before:rounded-full before:bg-primary" : ""} ${isDropBefore(items.length) && index === items.length - 1 ? "after:absolute after:inset-x-0 after:-bottom-1.5 after:h-1 after:rounded-full after:bg-primary" : ""}`}
            style={drag?.fromIndex === index ? { transform: `translateY(${drag.offset}px)` } : undefined}
          >
            <Row list={list} item={item} index={index} handleProps={handleProps(index)}>
              {openId === item.id ? <Editor list={list} item={item} onClose={() => setOpenId(null)} /> : null}
            </Row>
          </li>
        </Fragment>
      ))}
      {removed && removed.index >= items.length ? <RemovedNotice removed={removed} /> : null}
    </ol>
  );
}

type RowProps = {
  list: BuilderList;
  item: ProgramItem;
  index: number;
  handleProps: ReturnType<ReturnType<typeof useRowDrag>["handleProps"]>;
  children: ReactNode;
};

function Row({ list, item, index, handleProps, children }: RowProps) {
  const { items, cards, figures } = list;
  const onMove = (by: -1 | 1) => list.onMoveTo(item.id, index + by);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (event.altKey && by) onMove(by);
    else if (event.altKey) return;
    else if (by) focusRow(items[index + by]?.id);
    else if (event.key === "Delete" || event.key === "Backspace") list.onRemove(item.id);
    else return;
    event.preventDefault();
  };
  return (
    <ItemRow
      item={item}
      place={index + 1}
      count={items.length}
      card={cards.get(item.exerciseId) ?? null}
      figure={figures[item.exerciseId]}
      isOpen={list.openId === item.id}
      isFresh={list.freshId === item.id}
      handleProps={handleProps}
      actions={{
        onToggle: (byKeyboard) => list.onToggle(item.id, byKeyboard),
        onMove,
        onRemove: () => list.onRemove(item.id),
        onDuplicate: () => list.onDuplicate(item.id),
      }}
      onKeyDown={onKeyDown}
    >
      {children}
    </ItemRow>
  );
}

function Editor({ list, item, onClose }: { list: BuilderList; item: ProgramItem; onClose: () => void }) {
  const { edit } = list;
  const itemId = item.id;
  const close = () => {
    onClose();
    focusRow(itemId);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside, as a shortcut for Done.
    <div
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) close();
      }}
    >
      <ItemEditor
        item={item}
        card={list.cards.get(item.exerciseId) ?? null}
        language={list.language}
        onChangeDosage={(change) => edit({ type: "changeDosage", itemId, change })}
        onPatientNote={(patientNote) => edit({ type: "setPatientNote", itemId, patientNote })}
        onClinicianNote={(clinicianNote) => edit({ type: "setClinicianNote", itemId, clinicianNote })}
        onFieldProblem={list.onFieldProblem}
        onClose={close}
      />
    </div>
  );
}
