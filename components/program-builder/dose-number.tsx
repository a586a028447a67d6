"use client";

import type { ComponentProps } from "react";
import { WholeNumberField } from "@/components/ui/whole-number-field";
import type { NumberField } from "@/lib/dosage/dosage-number";
import { useUnusableText } from "./field-problems";

type DoseNumberProps = Omit<ComponentProps<typeof WholeNumberField>, "firstText" | "onUnusable"> & {
  field: NumberField;
};

/** A number of a dosage. Text that cannot be used stays, also while the line is closed. */
export function DoseNumber({ field, ...rest }: DoseNumberProps) {
  const { text, tell } = useUnusableText(field, rest.value);
  return (
    <div className="w-36">
      <WholeNumberField {...rest} firstText={text} onUnusable={tell} />
    </div>
  );
}
