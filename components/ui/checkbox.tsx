"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from "react-aria-components";

type CheckboxProps = Omit<AriaCheckboxProps, "className" | "children"> & { children: ReactNode };

/** A box to tick, with its words. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="group inline-flex min-h-11 cursor-pointer items-center gap-2 text-body">
      <span className="grid size-5 shrink-0 place-items-center rounded border-2 border-line-strong bg-surface text-on-primary group-data-focus-visible:outline-3 group-data-focus-visible:outline-focus group-data-focus-visible:outline-offset-2 group-data-selected:border-primary group-data-selected:bg-primary">
        <Check aria-hidden className="invisible size-4 group-data-selected:visible" strokeWidth={3} />
      </span>
      {children}
    </AriaCheckbox>
  );
}
