"use client";

import { Check, ChevronDown } from "lucide-react";
import {
  Select as AriaSelect,
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from "react-aria-components";
import { errorStyle, fieldStyle, inputStyle, labelStyle } from "./field-style";

export type Choice<Value extends string> = { value: Value; label: string };

type SelectFieldProps<Value extends string> = {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  name?: string;
  placeholder?: string;
  error?: string | undefined;
  isDisabled?: boolean;
};

/** One value out of a short list. */
export function SelectField<Value extends string>({
  label,
  choices,
  value,
  onChange,
  name,
  placeholder,
  error,
  isDisabled,
}: SelectFieldProps<Value>) {
  const onSelectionChange = (key: unknown) => {
    const chosen = choices.find((choice) => choice.value === key);
    if (chosen) onChange(chosen.value);
  };
  return (
    <AriaSelect
      value={value}
      onChange={onSelectionChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={fieldStyle}
      {...(name ? { name } : {})}
      {...(placeholder ? { placeholder } : {})}
      {...(isDisabled ? { isDisabled } : {})}
    >
      <Label className={labelStyle}>{label}</Label>
      <Button className={`${inputStyle} flex cursor-pointer items-center justify-between gap-2 text-left`}>
        <SelectValue className="truncate data-placeholder:text-muted">
          {({ isPlaceholder, defaultChildren, selectedText }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
      </Button>
      <FieldError className={errorStyle}>{error}</FieldError>
      <Popover className="min-w-(--trigger-width) overflow-auto rounded-control border border-line bg-surface p-1 shadow-raised">
        <ListBox className="outline-none">
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.value}
              id={choice.value}
              textValue={choice.label}
              className="group flex min-h-10 cursor-pointer items-center justify-between gap-3 rounded-control px-3 text-body text-ink outline-none data-focused:bg-primary-soft data-selected:font-semibold"
            >
              {choice.label}
              <Check aria-hidden className="invisible size-4 group-data-selected:visible" />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
