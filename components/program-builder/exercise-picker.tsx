"use client";

import { type KeyboardEvent, memo, type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import type { CatalogCard } from "@/lib/catalog/card";
import { describeGuess } from "@/lib/catalog/describe-finds";
import type { BodyRegion } from "@/lib/catalog/exercise";
import { type CatalogIndex, searchCatalog } from "@/lib/catalog/search";
import type { FigureCovers } from "@/lib/figure/figure-view";
import { PickerFilters } from "./picker-filters";
import { PickerOption } from "./picker-option";
import { PickerSearch } from "./picker-search";

type ExercisePickerProps = {
  index: CatalogIndex;
  /** A thumbnail for each exercise id. */
  covers: FigureCovers;
  /** How often each exercise is in the program. */
  counts: ReadonlyMap<string, number>;
  onAdd: (card: CatalogCard) => void;
  /** Escape with nothing left to search for. */
  onLeave?: () => void;
  searchField: RefObject<HTMLInputElement | null>;
};

/**
 * Finds exercises and adds them. The cursor never leaves the search field: arrow keys choose, Enter adds, the next word
 * replaces the last one.
 */
export const ExercisePicker = memo(function ExercisePicker(props: ExercisePickerProps) {
  const { index, covers, counts, onAdd, onLeave, searchField } = props;
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [regions, setRegions] = useState<BodyRegion[]>([]);
  /** null until a key or the mouse chooses; the first match is chosen by itself, a guess never. */
  const [highlight, setHighlight] = useState<number | null>(null);
  const [isWordUsed, setIsWordUsed] = useState(false);
  const finds = useMemo(() => searchCatalog(index, query, { bodyRegions: regions }), [index, query, regions]);
  const { cards: found, isGuess } = finds;
  const place = highlight ?? (isGuess ? null : 0);
  const chosen = place === null ? undefined : found[Math.min(place, found.length - 1)];
  const optionId = (card: CatalogCard) => `${listId}-${card.id}`;

  useEffect(() => {
    if (highlight !== null) list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [highlight]);

  const search = (text: string) => {
    setQuery(text);
    setHighlight(null);
    setIsWordUsed(false);
  };

  const onChoose = () => {
    if (!chosen) return;
    onAdd(chosen);
    setIsWordUsed(true);
    // A typed word is done with; in the whole list Enter goes on to the next exercise.
    if (query) searchField.current?.select();
    else setHighlight(((place ?? -1) + 1) % found.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = found.length - 1;
    if (event.key === "ArrowDown") setHighlight(place === null || place >= last ? 0 : place + 1);
    else if (event.key === "ArrowUp") setHighlight(place === null || place <= 0 ? last : place - 1);
    else if (event.key === "Enter") onChoose();
    else if (event.key === "Escape" && query && !isWordUsed) search("");
    else if (event.key === "Escape" && onLeave) onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      <PickerSearch
        field={searchField}
        query={query}
        onChange={search}
        onKeyDown={onKeyDown}
        listId={listId}
        activeId={chosen ? optionId(chosen) : undefined}
      />
      <PickerFilters
        regions={regions}
        onChange={(next) => {
          setRegions(next);
          setHighlight(null);
        }}
      />
      <p role="status" className="px-1 text-muted empty:hidden">
        {describeGuess(finds, query) ?? (found.length === 0 ? "No match in these body regions." : null)}
        {found.length === 0 ? " Try a body part, a position or another name." : null}
      </p>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label="Exercises"
        className="-mx-2 flex min-h-0 flex-1 flex-col overflow-y-auto px-2 pb-2"
      >
        {found.map((card, at) => (
          <PickerOption
            key={card.id}
            id={optionId(card)}
            card={card}
            cover={covers[card.id] ?? null}
            count={counts.get(card.id) ?? 0}
            isHighlighted={card === chosen}
            // A guess is chosen by an arrow key or a press only: Enter must not add what the mouse happens to be on.
            onPoint={isGuess ? undefined : () => setHighlight(at)}
            onAdd={() => onAdd(card)}
          />
        ))}
      </div>
    </div>
  );
});
