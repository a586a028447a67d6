"use client";

import { ChoiceGroup } from "@/components/ui/choice-group";
import type { DosageChange } from "@/lib/dosage/change-dosage";
import { describeDeviation } from "@/lib/dosage/describe-deviation";
import { dosageBounds as bounds, type Dosage, type Work } from "@/lib/dosage/dosage";
import type { Deviation, SourceField } from "@/lib/dosage/outside-source";
import { sidePlan } from "@/lib/dosage/side-plan";
import { DoseNumber } from "./dose-number";

const workKinds = [
  { value: "reps", label: "Repetitions" },
  { value: "duration", label: "Time" },
] as const satisfies { value: Work["kind"]; label: string }[];

export type DosageFieldsProps = {
  dosage: Dosage;
  onChange: (change: DosageChange) => void;
  /** Where the dosage leaves what the source says. */
  deviations: Deviation[];
};

/** How much: sets of repetitions, holds or minutes, and the rest between them. */
export function DosageFields({ dosage, onChange, deviations }: DosageFieldsProps) {
  const { sets, work, restSeconds } = dosage;
  const note = (...fields: SourceField[]) => noteOf(deviations, fields);
  const hasRest = sidePlan(dosage).some((side) => side.sets > 1);
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      <DoseNumber
        label="Sets"
        field="sets"
        value={sets}
        bounds={bounds.sets}
        onChange={(next) => onChange({ kind: "sets", sets: next })}
        description={note("sets")}
      />
      {work.kind === "reps" ? <RepsFields {...{ work, onChange, note }} /> : null}
      {work.kind === "duration" ? (
        <DoseNumber
          label="Keep moving for"
          field="durationSeconds"
          unit="s"
          step={5}
          value={work.durationSeconds}
          bounds={bounds.durationSeconds}
          onChange={(next) => onChange({ kind: "duration", durationSeconds: next })}
        />
      ) : null}
      {hasRest ? (
        <DoseNumber
          label="Rest between sets"
          field="restSeconds"
          unit="s"
          step={5}
          value={restSeconds}
          bounds={bounds.restSeconds}
          onChange={(next) => onChange({ kind: "rest", restSeconds: next })}
        />
      ) : null}
      <ChoiceGroup
        label="Counted in"
        mode="single"
        choices={workKinds}
        selected={[work.kind]}
        onChange={([kind]) => kind && onChange({ kind: "workKind", workKind: kind })}
      />
    </div>
  );
}

type RepsFieldsProps = Pick<DosageFieldsProps, "onChange"> & {
  work: Extract<Work, { kind: "reps" }>;
  note: (...fields: SourceField[]) => string | undefined;
};

function RepsFields({ work, onChange, note }: RepsFieldsProps) {
  return (
    <>
      <DoseNumber
        label="Repetitions"
        field="reps"
        value={work.reps}
        bounds={bounds.reps}
        onChange={(reps) => onChange({ kind: "reps", reps })}
        description={note("reps", "totalReps")}
      />
      <DoseNumber
        label="Hold"
        field="holdSeconds"
        unit="s"
        value={work.holdSeconds}
        bounds={bounds.holdSeconds}
        onChange={(holdSeconds) => onChange({ kind: "hold", holdSeconds })}
        description={note("holdSeconds")}
      />
      {work.holdSeconds === 0 ? (
        <DoseNumber
          label="Time per rep"
          field="repSeconds"
          unit="s"
          value={work.repSeconds}
          bounds={bounds.repSeconds}
          onChange={(repSeconds) => onChange({ kind: "pace", repSeconds })}
        />
      ) : null}
    </>
  );
}

/** What the source says to the fields, as information beside them. */
export function noteOf(deviations: Deviation[], fields: SourceField[]): string | undefined {
  const own = deviations.filter(({ field }) => fields.includes(field));
  return own.length === 0 ? undefined : own.map(describeDeviation).join(" ");
}
