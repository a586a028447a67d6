"use client";

import { Minus, Plus } from "lucide-react";
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  FieldError,
  Group,
  Input,
  Label,
} from "react-aria-components";
import { errorStyle, fieldStyle, labelStyle } from "./field-style";

type NumberFieldProps = Omit<AriaNumberFieldProps, "className" | "children"> & {
  label: string;
  /** Shown after the number, such as "s". */
  unit?: string;
  error?: string | undefined;
};

const stepButton =
  "grid min-h-10 w-9 shrink-0 cursor-pointer place-items-center text-ink hover:bg-sunken disabled:cursor-not-allowed disabled:opacity-40 [&_svg]:size-4";

/** A whole number with buttons for one less and one more. Arrow keys work too. */
export function NumberField({ label, unit, error, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField {...rest} isInvalid={error !== undefined} validationBehavior="aria" className={fieldStyle}>
      <Label className={labelStyle}>{label}</Label>
      <Group className="flex items-center overflow-hidden rounded-control border border-line-strong bg-surface has-focus-visible:outline-3 has-focus-visible:outline-focus data-invalid:border-2 data-invalid:border-danger">
        <Button slot="decrement" className={stepButton}>
          <Minus aria-hidden />
        </Button>
        <Input className="min-h-10 w-full min-w-9 border-line border-x bg-transparent px-1 text-center text-body text-ink tabular-nums outline-none" />
        {unit ? (
          <span aria-hidden className="pr-2 text-caption text-muted">
            {unit}
          </span>
        ) : null}
        <Button slot="increment" className={stepButton}>
          <Plus aria-hidden />
        </Button>
      </Group>
      <FieldError className={errorStyle}>{error}</FieldError>
    </AriaNumberField>
  );
}
