"use client";

import { Check, ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { descriptionStyle, errorStyle, fieldStyle, inputStyle, labelStyle } from "./field-style";
import type { Choice } from "./select-field";

type ComboFieldProps = {
  label: string;
  choices: readonly Choice<string>[];
  value: string | null;
  onChange: (value: string | null) => void;
  description?: ReactNode;
  error?: string | undefined;
  placeholder?: string;
};

/** One value out of a long list, found by typing a part of its name. Empty is a value too. */
export function ComboField({ label, choices, value, onChange, description, error, placeholder }: ComboFieldProps) {
  return (
    <ComboBox
      defaultItems={choices}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger="focus"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={fieldStyle}
    >
      <Label className={labelStyle}>{label}</Label>
      <div className="relative">
        <Input className={`${inputStyle} pr-11`} placeholder={placeholder} />
        <Button className="absolute top-0 right-0 grid size-11 cursor-pointer place-items-center text-muted">
          <ChevronDown aria-hidden className="size-4" />
        </Button>
      </div>
      {description ? (
        <Text slot="description" className={descriptionStyle}>
          {description}
        </Text>
      ) : null}
      <FieldError className={errorStyle}>{error}</FieldError>
      <Popover className="max-h-72 w-(--trigger-width) overflow-auto rounded-control border border-line bg-surface p-1 shadow-raised">
        <ListBox<Choice<string>>
          className="outline-none"
          renderEmptyState={() => <p className="px-3 py-2 text-muted">Nothing found.</p>}
        >
          {(choice) => (
            <ListBoxItem
              id={choice.value}
              textValue={choice.label}
              className="group flex min-h-10 cursor-pointer items-center justify-between gap-3 rounded-control px-3 text-body text-ink outline-none data-focused:bg-primary-soft data-selected:font-semibold"
            >
              {choice.label}
              <Check aria-hidden className="invisible size-4 shrink-0 group-data-selected:visible" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
