"use client";

import { Search, X } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";

type PageSearchFieldProps = { label: string; value: string; onChange: (text: string) => void; name?: string };

/** The search box of a page. What was typed before the page was alive counts. Escape empties it. */
export function PageSearchField({ label, value, onChange, name }: PageSearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const takeOver = useEffectEvent(() => {
    const typed = input.current?.value ?? "";
    if (typed !== value) onChange(typed);
  });
  useEffect(() => takeOver(), []);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && input.current && input.current.value !== value) input.current.value = value;
    isFirst.current = false;
  }, [value]);
  const clear = () => {
    onChange("");
    input.current?.focus();
  };
  return (
    <div className="relative min-w-0">
      <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-muted" />
      <input
        ref={input}
        type="search"
        name={name}
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && clear()}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        className="min-h-11 w-full rounded-control border border-line-strong bg-surface pr-11 pl-10 text-body text-ink placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
      />
      {value === "" ? null : (
        <button
          type="button"
          aria-label="Clear the search"
          onClick={clear}
          className="absolute top-0 right-0 grid size-11 cursor-pointer place-items-center rounded-control text-muted hover:text-ink"
        >
          <X aria-hidden className="size-5" />
        </button>
      )}
    </div>
  );
}
