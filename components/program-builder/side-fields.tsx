"use client";

import { ChoiceGroup } from "@/components/ui/choice-group";
import type { DosageChange } from "@/lib/dosage/change-dosage";
import {
  type BodySide,
  dosageBounds as bounds,
  type Dosage,
  type Side,
  type SideDifference,
} from "@/lib/dosage/dosage";
import { DoseNumber } from "./dose-number";

const sideChoices: { value: Side; label: string }[] = [
  { value: "none", label: "No side" },
  { value: "left", label: "Left" },
  { value: "right", label: "Right" },
  { value: "both", label: "Both" },
  { value: "alternating", label: "Alternating" },
];

type Uneven = "same" | BodySide;
const unevenChoices: { value: Uneven; label: string }[] = [
  { value: "same", label: "Same on both" },
  { value: "left", label: "Other on left" },
  { value: "right", label: "Other on right" },
];

type SideFieldsProps = { dosage: Dosage; onChange: (change: DosageChange) => void };

/** Which side works, and what is other on one of them. */
export function SideFields({ dosage, onChange }: SideFieldsProps) {
  const { side, sideDifference } = dosage;
  const hasBoth = side === "both" || side === "alternating";
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      <ChoiceGroup
        label="Side"
        mode="single"
        choices={sideChoices}
        selected={[side]}
        onChange={([next]) => next && onChange({ kind: "side", side: next })}
      />
      {hasBoth ? (
        <ChoiceGroup
          label="Left and right"
          mode="single"
          choices={unevenChoices}
          selected={[sideDifference?.side ?? "same"]}
          onChange={([next]) =>
            next && onChange({ kind: "sideDifference", sideDifference: differenceOn(next, sideDifference) })
          }
        />
      ) : null}
      {hasBoth && sideDifference ? <DifferenceFields {...{ dosage, onChange, difference: sideDifference }} /> : null}
    </div>
  );
}

function DifferenceFields({ dosage, difference, onChange }: SideFieldsProps & { difference: SideDifference }) {
  const set = (next: Partial<SideDifference>) =>
    onChange({ kind: "sideDifference", sideDifference: { ...difference, ...next } });
  const { side, extraSets, reps } = difference;
  return (
    <>
      <DoseNumber
        label={`More sets, ${side}`}
        field="extraSets"
        value={extraSets}
        bounds={bounds.extraSets}
        onChange={(next) => set({ extraSets: next })}
      />
      {dosage.work.kind === "reps" ? (
        <DoseNumber
          label={`Repetitions, ${side}`}
          field="sideReps"
          value={reps ?? dosage.work.reps}
          bounds={bounds.reps}
          onChange={(next) => set({ reps: next })}
        />
      ) : null}
    </>
  );
}

/** One set more to begin with; what was other already goes along to the other side. */
function differenceOn(side: Uneven, before: SideDifference | null): SideDifference | null {
  if (side === "same") return null;
  return { extraSets: 1, reps: null, ...before, side };
}
