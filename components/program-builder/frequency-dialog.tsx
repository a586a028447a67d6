"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { frequencyStarts } from "@/lib/catalog/starting-points";
import { describeFrequency } from "@/lib/dosage/describe-frequency";
import type { Frequency } from "@/lib/dosage/dosage";
import { type FrequencyChange, FrequencyFields } from "./frequency-fields";

type FrequencyDialogProps = {
  first: Frequency;
  itemCount: number;
  /** From a starting point: good moments of the day stay as each exercise has them. */
  onStart: (frequency: Frequency) => void;
  onApply: (frequency: Frequency) => void;
  onClose: () => void;
};

/** Sets how often for all exercises at once, from a starting point or by hand. */
export function FrequencyDialog({ first, itemCount, onStart, onApply, onClose }: FrequencyDialogProps) {
  const [frequency, setFrequency] = useState(first);
  return (
    <Dialog title="How often, for all exercises" isOpen onOpenChange={onClose} width="wide">
      <div className="grid gap-2 sm:grid-cols-2">
        {frequencyStarts.map((start) => (
          <div key={start.id} className="flex flex-col items-start gap-1 rounded-control bg-sunken p-3">
            <Button onPress={() => onStart(start.frequency)}>{start.label}</Button>
            <p className="text-caption text-muted">{start.hint}</p>
          </div>
        ))}
      </div>
      <FrequencyFields frequency={frequency} onChange={(change) => setFrequency(changed(frequency, change))} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>{describeFrequency(frequency, "en")}</p>
        <Button tone="primary" onPress={() => onApply(frequency)}>
          {itemCount === 1 ? "Apply to 1 exercise" : `Apply to all ${itemCount} exercises`}
        </Button>
      </div>
    </Dialog>
  );
}

function changed(frequency: Frequency, change: FrequencyChange): Frequency {
  const { kind: _, ...fields } = change;
  return { ...frequency, ...fields };
}
