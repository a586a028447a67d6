"use client";

import { Search } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import { RefusalNotice } from "./refusal-notice";
import { useSearch } from "./use-search";

type SearchListProps<Row extends { id: string }> = {
  label: string;
  /** The rows that match, best first; null when the server could not answer. */
  search: (text: string) => Promise<Row[] | null>;
  textOf: (row: Row) => string;
  children: (row: Row) => ReactNode;
  onChoose: (row: Row) => void;
  /** Shown when nothing matches. */
  empty: (text: string) => ReactNode;
  isDisabled?: boolean;
};

/** A search box over a list that follows what is typed. Arrow keys move in the list while the cursor stays in the box. */
export function SearchList<Row extends { id: string }>(props: SearchListProps<Row>) {
  const { label, search, textOf, children, onChoose, empty, isDisabled = false } = props;
  const [text, setText] = useState("");
  const { rows, refusal, foundFor } = useSearch(text, search);
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={label} autoFocus isDisabled={isDisabled} className="relative">
        <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-muted" />
        <Input
          placeholder={label}
          maxLength={200}
          className="min-h-11 w-full rounded-control border border-line-strong bg-surface pr-3 pl-10 text-body text-ink placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
        />
      </SearchField>
      <div role="status" className="sr-only">
        {rows && foundFor === text ? `${rows.length} found` : ""}
      </div>
      <RefusalNotice answer={refusal} />
      <ListBox
        aria-label={label}
        items={rows ?? []}
        onAction={(key) => {
          const row = rows?.find(({ id }) => id === key);
          if (row && !isDisabled) onChoose(row);
        }}
        renderEmptyState={() => (rows ? <div className="px-3 py-4 text-muted">{empty(foundFor)}</div> : null)}
        className="max-h-96 min-h-24 overflow-y-auto outline-none"
      >
        {(row) => (
          <ListBoxItem
            id={row.id}
            textValue={textOf(row)}
            className="flex min-h-12 cursor-pointer flex-col justify-center rounded-control px-3 py-2 outline-none data-focused:bg-primary-soft data-hovered:bg-sunken"
          >
            {children(row)}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
