"use client";

import type { ComponentProps } from "react";
import { WholeNumberField } from "@/components/ui/whole-number-field";
import { useProblemReport } from "./field-problems";

type DoseNumberProps = Omit<ComponentProps<typeof WholeNumberField>, "onProblem"> & { field: string };

/** A number of a dosage, which tells the builder when its text cannot be used. */
export function DoseNumber({ field, ...rest }: DoseNumberProps) {
  const onProblem = useProblemReport(field);
  return (
    <div className="w-36">
      <WholeNumberField {...rest} onProblem={onProblem} />
    </div>
  );
}
