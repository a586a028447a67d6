"use client";

import { useId } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { labelStyle } from "./field-style";
import type { Choice } from "./select-field";

type ChoiceGroupProps<Value extends string> = {
  label: string;
  choices: readonly Choice<Value>[];
  selected: readonly Value[];
  onChange: (selected: Value[]) => void;
  /** single keeps exactly one chosen; multiple allows any number, also none. */
  mode: "single" | "multiple";
  isLabelHidden?: boolean;
  /** What to look at about the choice; information only. */
  note?: string | null;
};

/** All choices in sight, as buttons in a row. */
export function ChoiceGroup<Value extends string>({
  label,
  choices,
  selected,
  onChange,
  mode,
  isLabelHidden = false,
  note = null,
}: ChoiceGroupProps<Value>) {
  const labelId = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span id={labelId} className={isLabelHidden ? "sr-only" : labelStyle}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        aria-describedby={note ? `${labelId}-note` : undefined}
        selectionMode={mode}
        disallowEmptySelection={mode === "single"}
        selectedKeys={selected}
        onSelectionChange={(keys) => onChange(choices.map(({ value }) => value).filter((value) => keys.has(value)))}
        className="flex flex-wrap gap-1.5"
      >
        {choices.map((choice) => (
          <ToggleButton
            key={choice.value}
            id={choice.value}
            className="min-h-10 cursor-pointer rounded-control border border-line-strong bg-surface px-3 text-body text-ink hover:bg-sunken data-selected:border-primary data-selected:bg-primary-soft data-selected:font-semibold data-selected:text-primary-strong"
          >
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div id={`${labelId}-note`} role="status" className="text-caption text-attention empty:hidden">
        {note}
      </div>
    </div>
  );
}
