"use client";

import { type ReactNode, useId, useState } from "react";
import { type PlainDate, parsePlainDate } from "@/lib/schedule/plain-date";
import { descriptionStyle, errorStyle, fieldStyle, inputStyle, labelStyle } from "./field-style";

type DateFieldProps = {
  label: string;
  value: PlainDate | null;
  /** Called with a day of the calendar, or null when the field was emptied; never with half a date. */
  onChange: (day: PlainDate | null) => void;
  /** Called when the field begins or ceases to hold half a date; null when it is a day or empty. */
  onProblem?: (problem: string | null) => void;
  min?: PlainDate | undefined;
  error?: string | undefined;
  description?: ReactNode;
  isRequired?: boolean;
};

const earliest = "1900-01-01";
const unfinished = "Enter a whole date, such as 01/31/2030.";

/** A day of the calendar, typed or chosen with the browser's own picker. */
export function DateField({ label, value, onChange, onProblem, min, error, description, isRequired }: DateFieldProps) {
  const id = useId();
  // What cannot be a value yet: a year is typed digit by digit (0002, 0020, 0202, 2026).
  const [typed, setTyped] = useState<string | null>(null);
  const [isUnfinished, setIsUnfinished] = useState(false);
  const message = error ?? (isUnfinished ? unfinished : undefined);
  const more = message ?? description;

  const onTyped = ({ value: text, validity }: HTMLInputElement) => {
    const day = parsePlainDate(text);
    const isWhole = day !== null && day >= earliest;
    const isEmpty = text === "" && !validity.badInput;
    setTyped(isWhole || isEmpty ? null : text);
    onProblem?.(isWhole || isEmpty ? null : unfinished);
    if (isWhole || isEmpty) {
      setIsUnfinished(false);
      onChange(isEmpty ? null : day);
    }
  };

  return (
    <div className={fieldStyle}>
      <label htmlFor={id} className={labelStyle}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={typed ?? value ?? ""}
        min={min ?? earliest}
        required={isRequired}
        aria-invalid={message !== undefined}
        aria-describedby={more ? `${id}-more` : undefined}
        onChange={(event) => onTyped(event.target)}
        onBlur={() => setIsUnfinished(typed !== null)}
        {...(message === undefined ? {} : { "data-invalid": true })}
        className={inputStyle}
      />
      {more ? (
        <div id={`${id}-more`} className={message === undefined ? descriptionStyle : errorStyle}>
          {more}
        </div>
      ) : null}
    </div>
  );
}
