"use client";

import { Search } from "lucide-react";
import type { KeyboardEvent, RefObject } from "react";
import { inputStyle } from "@/components/ui/field-style";

type PickerSearchProps = {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onChange: (query: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  listId: string;
  activeId: string | undefined;
};

/** The search field of the picker, which also moves through its list. */
export function PickerSearch({ field, query, onChange, onKeyDown, listId, activeId }: PickerSearchProps) {
  return (
    <div className="relative">
      <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-muted" />
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label="Search exercises"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        placeholder="Search exercises"
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className={`${inputStyle} pr-12 pl-10 [&::-webkit-search-cancel-button]:hidden`}
      />
      <kbd
        aria-hidden
        className="pointer-events-none absolute top-2.5 right-3 hidden rounded-control border border-line px-1.5 text-caption text-muted lg:block"
      >
        /
      </kbd>
    </div>
  );
}
