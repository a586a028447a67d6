"use client";

import { Eye, EyeOff } from "lucide-react";
import { type ReactNode, useState } from "react";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Button,
  FieldError,
  Input,
  Label,
  Text,
} from "react-aria-components";
import { descriptionStyle, errorStyle, fieldStyle, inputStyle, labelStyle } from "./field-style";

type PasswordFieldProps = Omit<AriaTextFieldProps, "className" | "children" | "type"> & {
  label: string;
  description?: ReactNode;
  error?: string | undefined;
};

/** A password, hidden until its owner wants to see it. */
export function PasswordField({ label, description, error, ...rest }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <AriaTextField
      {...rest}
      type={isShown ? "text" : "password"}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={fieldStyle}
    >
      <Label className={labelStyle}>{label}</Label>
      <div className="relative">
        <Input className={`${inputStyle} pr-12`} spellCheck="false" autoCapitalize="none" />
        <Button
          aria-label={isShown ? "Hide the password" : "Show the password"}
          onPress={() => setShown(!isShown)}
          className="absolute top-0 right-0 grid size-11 cursor-pointer place-items-center rounded-control text-muted hover:text-ink"
        >
          {isShown ? <EyeOff aria-hidden className="size-5" /> : <Eye aria-hidden className="size-5" />}
        </Button>
      </div>
      {description ? (
        <Text slot="description" className={descriptionStyle}>
          {description}
        </Text>
      ) : null}
      <FieldError className={errorStyle}>{error}</FieldError>
    </AriaTextField>
  );
}
