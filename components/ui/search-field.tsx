"use client";

import { Search, X } from "lucide-react";
import { SearchField as AriaSearchField, Button, Input, type SearchFieldProps } from "react-aria-components";
import { fieldStyle } from "./field-style";

type Props = Omit<SearchFieldProps, "className" | "children"> & { label: string; placeholder?: string };

/** Finds as one types. Escape empties it. */
export function SearchField({ label, placeholder, ...rest }: Props) {
  return (
    <AriaSearchField {...rest} aria-label={label} className={`${fieldStyle} group`}>
      <div className="relative">
        <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-muted" />
        <Input
          placeholder={placeholder ?? label}
          className="min-h-11 w-full rounded-control border border-line-strong bg-surface pr-11 pl-10 text-body text-ink placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
        />
        <Button className="absolute top-0 right-0 grid size-11 cursor-pointer place-items-center text-muted group-data-empty:hidden">
          <X aria-hidden className="size-5" />
        </Button>
      </div>
    </AriaSearchField>
  );
}
