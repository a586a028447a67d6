"use client";

import type { ReactNode } from "react";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from "react-aria-components";
import { descriptionStyle, errorStyle, fieldStyle, inputStyle, labelStyle } from "./field-style";

type TextFieldProps = Omit<AriaTextFieldProps, "className" | "children"> & {
  label: string;
  description?: ReactNode;
  /** Shown beside the field; what was typed stays. */
  error?: string | undefined;
  rows?: number;
  placeholder?: string;
  isLabelHidden?: boolean;
};

/** One line of text, or several when `rows` is given. */
export function TextField({
  label,
  description,
  error,
  rows,
  placeholder,
  isLabelHidden = false,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      {...(isLabelHidden ? { "aria-label": label } : {})}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={fieldStyle}
    >
      {isLabelHidden ? null : <Label className={labelStyle}>{label}</Label>}
      {rows === undefined ? (
        <Input className={inputStyle} placeholder={placeholder} />
      ) : (
        <TextArea className={inputStyle} rows={rows} placeholder={placeholder} />
      )}
      {description ? (
        <Text slot="description" className={descriptionStyle}>
          {description}
        </Text>
      ) : null}
      <FieldError className={errorStyle}>{error}</FieldError>
    </AriaTextField>
  );
}
