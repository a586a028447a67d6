"use client";

import { ChevronDown, GripVertical } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { ExerciseThumbnail } from "@/components/exercise-figure/exercise-thumbnail";
import type { CatalogCard } from "@/lib/catalog/card";
import { describeDosageShort, describeFrequencyShort } from "@/lib/dosage/describe-dosage-short";
import { estimateDuration } from "@/lib/dosage/estimate-duration";
import { describeSideFit } from "@/lib/dosage/side-fit";
import type { FigureCover } from "@/lib/figure/figure-view";
import type { ProgramItem } from "@/lib/program/program";
import { formatMinutes } from "@/lib/session/format-minutes";
import { ItemButtons } from "./item-buttons";
import { rowButtonId } from "./row-focus";
import type { ListHandlers } from "./use-builder-list";
import type { DragHandlers } from "./use-row-drag";

type ItemRowProps = {
  item: ProgramItem;
  place: number;
  count: number;
  /** null for an exercise that left the catalog. */
  card: CatalogCard | null;
  cover: FigureCover | null;
  isOpen: boolean;
  /** Just added. */
  isFresh: boolean;
  /** Whether a field holds text that cannot be saved. */
  hasProblem: boolean;
  handlers: ListHandlers;
  dragHandlers: DragHandlers;
  children: ReactNode;
};

/** One exercise of the program on a line; the editor opens below it. */
export function ItemRow(props: ItemRowProps) {
  const { item, place, count, card, isOpen, isFresh, handlers, dragHandlers, children } = props;
  return (
    <div
      className={`rounded-card border shadow-card transition-colors duration-500 ease-calm ${isOpen || isFresh ? "border-primary" : "border-line"} ${isFresh ? "bg-primary-soft" : "bg-surface"}`}
    >
      <div className="flex items-center gap-1 p-1.5 sm:gap-2">
        <div
          {...dragHandlers}
          title="Drag to move"
          className="hidden h-14 w-7 shrink-0 cursor-grab touch-none place-items-center rounded-control text-muted hover:bg-sunken active:cursor-grabbing sm:grid"
        >
          <GripVertical aria-hidden className="size-5" />
        </div>
        <RowButton {...props} />
        <ItemButtons
          itemId={item.id}
          name={card?.name ?? "this exercise"}
          canMoveUp={place > 1}
          canMoveDown={place < count}
          handlers={handlers}
        />
      </div>
      {isOpen ? (
        <div id={editorId(item)} className="border-line border-t p-4 sm:p-5">
          {children}
        </div>
      ) : null}
    </div>
  );
}

function editorId({ id }: ProgramItem): string {
  return `editor-${id}`;
}

/** Stands for the line: opens it, and takes the keys that move and remove it. */
function RowButton({ item, place, card, cover, isOpen, hasProblem, handlers }: ItemRowProps) {
  const { id, dosage } = item;
  return (
    <button
      type="button"
      id={rowButtonId(id)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? editorId(item) : undefined}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
      onClick={(event) => handlers.onToggle(id, event.detail === 0)}
      onKeyDown={(event) => runRowKey(event, id, handlers)}
      className="group flex min-w-0 flex-1 cursor-pointer items-center gap-2 rounded-control p-1.5 sm:gap-3 text-left hover:bg-sunken"
    >
      <span className="w-6 shrink-0 whitespace-nowrap text-center font-semibold text-muted tabular-nums">{place}</span>
      <span className="size-12 shrink-0 rounded-control bg-surface p-0.5 sm:size-16">
        {cover ? <ExerciseThumbnail cover={cover} side={dosage.side} /> : null}
      </span>
      <RowWords item={item} card={card} hasProblem={hasProblem} />
      <span className="hidden shrink-0 whitespace-nowrap text-caption text-muted tabular-nums sm:block">
        {formatMinutes(estimateDuration(dosage), "en")}
      </span>
      <ChevronDown aria-hidden className={`size-5 shrink-0 text-muted ${isOpen ? "rotate-180" : ""}`} />
    </button>
  );
}

function runRowKey(event: KeyboardEvent, itemId: string, handlers: ListHandlers): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey || shiftKey) return;
  const by = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : null;
  if (by) {
    if (altKey) handlers.onMoveBy(itemId, by);
    else handlers.onFocusNeighbor(itemId, by);
  } else if (!altKey && (key === "Delete" || key === "Backspace")) handlers.onRemove(itemId);
  else return;
  event.preventDefault();
}

type RowWordsProps = { item: ProgramItem; card: CatalogCard | null; hasProblem: boolean };

function RowWords({ item, card, hasProblem }: RowWordsProps) {
  const { dosage, patientNote } = item;
  const sideNote = card && describeSideFit(dosage.side, card);
  return (
    <span className="flex min-w-0 flex-1 flex-col">
      <span className="font-semibold leading-snug">
        {card?.name ?? <span className="text-danger">No longer in the catalog. Remove it.</span>}
      </span>
      <span className="flex flex-wrap gap-x-3 text-caption">
        <span>{describeDosageShort(dosage, "en")}</span>
        <span className="text-muted">{describeFrequencyShort(dosage.frequency, "en")}</span>
        <span className="text-muted sm:hidden">{formatMinutes(estimateDuration(dosage), "en")}</span>
      </span>
      {hasProblem ? <span className="text-caption text-danger">Not saved: check the marked field</span> : null}
      {sideNote ? <span className="text-attention text-caption">{sideNote}</span> : null}
      {patientNote.trim() ? <span className="line-clamp-1 text-caption text-muted">“{patientNote.trim()}”</span> : null}
    </span>
  );
}
