import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import { descriptionStyle, errorStyle, fieldStyle, inputStyle, labelStyle } from "./field-style";

type PlainFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "id" | "value" | "onChange"> & {
  label: string;
  description?: ReactNode;
  error?: string | undefined;
  /** Stands over the right end of the field. */
  button?: ReactNode;
};

/**
 * One line of text that the browser itself keeps: what a person or a password manager puts in before the page is
 * alive stays. A form reads it with FormData.
 */
export function PlainField({ label, description, error, button, ...input }: PlainFieldProps) {
  const id = useId();
  const about = [description ? `${id}-description` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={fieldStyle}>
      <label htmlFor={id} className={labelStyle}>
        {label}
      </label>
      <div className="relative">
        <input
          {...input}
          id={id}
          aria-describedby={about || undefined}
          {...(error ? { "aria-invalid": true, "data-invalid": true } : {})}
          className={`${inputStyle} ${button ? "pr-12" : ""}`}
        />
        {button}
      </div>
      {description ? (
        <p id={`${id}-description`} className={descriptionStyle}>
          {description}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={errorStyle}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
