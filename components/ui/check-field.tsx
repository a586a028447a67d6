"use client";

import { type ReactNode, useId } from "react";

type CheckFieldProps = {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  /** What the choice is about, below the label. */
  children?: ReactNode;
};

/** One thing to choose or leave. The whole line is its target. */
export function CheckField({ label, isChecked, onChange, children }: CheckFieldProps) {
  const detailId = useId();
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-control px-2 py-2 hover:bg-sunken">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
        aria-label={label}
        aria-describedby={children ? detailId : undefined}
        className="mt-0.5 size-5 shrink-0 accent-primary"
      />
      <span className="flex min-w-0 flex-col">
        <span className="font-semibold">{label}</span>
        {children ? (
          <span id={detailId} className="whitespace-pre-line break-words">
            {children}
          </span>
        ) : null}
      </span>
    </label>
  );
}
