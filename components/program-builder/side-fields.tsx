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
import { worksBothSides } from "@/lib/dosage/works-both-sides";
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
  { value: "left", label: "Different on left" },
  { value: "right", label: "Different on right" },
];

type SideFieldsProps = {
  dosage: Dosage;
  onChange: (change: DosageChange) => void;
  /** Said when the side does not fit the exercise. */
  note: string | null;
};

/** Which side works, and what is different on one of them. */
export function SideFields({ dosage, onChange, note }: SideFieldsProps) {
  const { side, sideDifference } = dosage;
  const hasBoth = worksBothSides(side);
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      <ChoiceGroup
        label="Side"
        mode="single"
        choices={sideChoices}
        selected={[side]}
        onChange={([next]) => next && onChange({ kind: "side", side: next })}
        note={note}
      />
      {hasBoth ? (
        <ChoiceGroup
          label="Left and right"
          mode="single"
          choices={unevenChoices}
          selected={[sideDifference?.side ?? "same"]}
          onChange={([next]) => next && onChange({ kind: "unevenSide", side: next === "same" ? null : next })}
        />
      ) : null}
      {hasBoth && sideDifference ? <DifferenceFields {...{ dosage, onChange, difference: sideDifference }} /> : null}
    </div>
  );
}

type DifferenceFieldsProps = Pick<SideFieldsProps, "dosage" | "onChange"> & { difference: SideDifference };

function DifferenceFields({ dosage, difference, onChange }: DifferenceFieldsProps) {
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
