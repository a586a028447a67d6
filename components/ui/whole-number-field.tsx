"use client";

import { Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from "react";
import { descriptionStyle, errorStyle, fieldStyle, labelStyle } from "./field-style";

type WholeNumberFieldProps = {
  label: string;
  value: number;
  bounds: { min: number; max: number };
  /** Called at each keystroke that makes a whole number within the bounds, never with anything else. */
  onChange: (value: number) => void;
  /** Shown after the number, such as "s". */
  unit?: string;
  step?: number;
  description?: ReactNode;
  /** Text that could not be used when the field was on the screen before. */
  firstText?: string | null;
  /** Called with text that cannot be used, and with null when it can. */
  onUnusable?: (unusable: { text: string; problem: string; isWrong: boolean } | null) => void;
};

const stepButton =
  "grid min-h-10 w-9 shrink-0 cursor-pointer place-items-center text-ink hover:bg-sunken disabled:cursor-not-allowed disabled:opacity-40 [&_svg]:size-4";

/**
 * A whole number that counts while it is typed. What cannot be used stays in the field with a message beside it, and
 * the value stays what it was.
 */
export function WholeNumberField(props: WholeNumberFieldProps) {
  const { label, value, bounds, unit = "", step = 1, description, onChange } = props;
  const id = useId();
  const { text, problem, onTyped, onLeave } = useTypedNumber(props);
  const stepTo = (next: number) => onChange(Math.min(bounds.max, Math.max(bounds.min, next)));
  const more = problem ?? description;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowUp") stepTo(value + step);
    else if (event.key === "ArrowDown") stepTo(value - step);
    else return;
    event.preventDefault();
  };

  return (
    <div className={fieldStyle}>
      <label htmlFor={id} className={labelStyle}>
        {label}
      </label>
      <div
        data-invalid={problem ? true : undefined}
        className="flex items-center overflow-hidden rounded-control border border-line-strong bg-surface has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-focus data-invalid:border-2 data-invalid:border-danger"
      >
        <StepButton
          label={`Decrease ${label.toLowerCase()}`}
          isDisabled={value <= bounds.min}
          onPress={() => stepTo(value - step)}
        >
          <Minus aria-hidden />
        </StepButton>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          role="spinbutton"
          aria-valuenow={value}
          aria-valuemin={bounds.min}
          aria-valuemax={bounds.max}
          aria-valuetext={`${value} ${unit}`.trim()}
          aria-invalid={problem !== null}
          aria-describedby={more ? `${id}-more` : undefined}
          value={text}
          onChange={(event) => onTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={onLeave}
          onKeyDown={onKeyDown}
          className="min-h-10 w-full min-w-9 border-line border-l bg-transparent px-1 text-center text-body text-ink tabular-nums outline-none"
        />
        {unit ? (
          <span aria-hidden className="pr-2 text-caption text-muted">
            {unit}
          </span>
        ) : null}
        <StepButton
          label={`Increase ${label.toLowerCase()}`}
          isDisabled={value >= bounds.max}
          onPress={() => stepTo(value + step)}
        >
          <Plus aria-hidden />
        </StepButton>
      </div>
      {more ? (
        <div id={`${id}-more`} className={problem ? errorStyle : descriptionStyle}>
          {more}
        </div>
      ) : null}
    </div>
  );
}

type StepButtonProps = { label: string; isDisabled: boolean; onPress: () => void; children: ReactNode };

/** Not a tab stop: by keyboard the arrow keys do the same. */
function StepButton({ label, isDisabled, onPress, children }: StepButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      disabled={isDisabled}
      onClick={onPress}
      className={`${stepButton} border-line first:border-r-0 last:border-l`}
    >
      {children}
    </button>
  );
}

function useTypedNumber({ value, bounds, onChange, firstText = null, onUnusable }: WholeNumberFieldProps) {
  const [unusable, setUnusable] = useState(firstText);
  const [hasLeft, setHasLeft] = useState(firstText !== null);
  const [seenValue, setSeenValue] = useState(value);
  if (seenValue !== value) {
    setSeenValue(value);
    setUnusable(null);
  }
  const message = `Use a whole number from ${bounds.min} to ${bounds.max}. Until then it stays ${value}.`;
  const isWrong = unusable !== null && (hasLeft || !mayGoOn(unusable, bounds.min));

  useEffect(() => {
    onUnusable?.(unusable === null ? null : { text: unusable, problem: message, isWrong });
  }, [unusable, message, isWrong, onUnusable]);

  const onTyped = (text: string) => {
    const isUsable = isWhole(text) && Number(text) >= bounds.min && Number(text) <= bounds.max;
    setUnusable(isUsable ? null : text);
    setHasLeft(false);
    if (isUsable && Number(text) !== value) onChange(Number(text));
  };
  return {
    text: unusable ?? String(value),
    problem: isWrong ? message : null,
    onTyped,
    onLeave: () => setHasLeft(true),
  };
}

function isWhole(text: string): boolean {
  return /^\s*\d{1,9}\s*$/.test(text);
}

/** What may still become right with the next keystroke is not called wrong before the field is left. */
function mayGoOn(text: string, min: number): boolean {
  return text.trim() === "" || (isWhole(text) && Number(text) < min);
}
