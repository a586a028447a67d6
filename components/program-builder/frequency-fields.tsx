"use client";

import { ChoiceGroup } from "@/components/ui/choice-group";
import type { DosageChange } from "@/lib/dosage/change-dosage";
import { type Cue, type Days, dosageBounds, type Frequency, type Weekday } from "@/lib/dosage/dosage";
import { DoseNumber } from "./dose-number";

const dayKinds = [
  { value: "daily", label: "Every day" },
  { value: "weekdays", label: "Chosen days" },
  { value: "timesPerWeek", label: "Days a week" },
] as const satisfies { value: Days["kind"]; label: string }[];

const weekdayChoices: { value: Weekday; label: string }[] = [
  { value: "monday", label: "Mon" },
  { value: "tuesday", label: "Tue" },
  { value: "wednesday", label: "Wed" },
  { value: "thursday", label: "Thu" },
  { value: "friday", label: "Fri" },
  { value: "saturday", label: "Sat" },
  { value: "sunday", label: "Sun" },
];

const cueChoices: { value: Cue; label: string }[] = [
  { value: "onWaking", label: "On waking" },
  { value: "inBreaks", label: "In breaks" },
  { value: "afterWorkout", label: "After a workout" },
  { value: "beforeBed", label: "Before bed" },
];

type PartProps<Value> = { value: Value; onChange: (value: Value) => void };

type FrequencyFieldsProps = {
  frequency: Frequency;
  onChange: (change: DosageChange) => void;
  /** What the source says about the times a day, when it says otherwise. */
  timesPerDayNote?: string | undefined;
};

/** How often: times a day, on which days, and at which moments. */
export function FrequencyFields({ frequency, onChange, timesPerDayNote }: FrequencyFieldsProps) {
  const { timesPerDay, days, cues } = frequency;
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      <TimesPerDayField
        value={timesPerDay}
        onChange={(next) => onChange({ kind: "timesPerDay", timesPerDay: next })}
        description={timesPerDayNote}
      />
      <DaysFields
        value={days}
        onChange={(next) => onChange({ kind: "days", days: next })}
        onKind={(dayKind) => onChange({ kind: "dayKind", dayKind })}
      />
      <CuesField value={cues} onChange={(next) => onChange({ kind: "cues", cues: next })} />
    </div>
  );
}

export function TimesPerDayField(props: PartProps<number> & { description?: string | undefined }) {
  return <DoseNumber label="Times a day" field="timesPerDay" bounds={dosageBounds.timesPerDay} {...props} />;
}

export function DaysFields({ value, onChange, onKind }: PartProps<Days> & { onKind: (kind: Days["kind"]) => void }) {
  return (
    <>
      <ChoiceGroup
        label="Days"
        mode="single"
        choices={dayKinds}
        selected={[value.kind]}
        onChange={([kind]) => kind && onKind(kind)}
      />
      {value.kind === "weekdays" ? (
        <ChoiceGroup
          label="Days of the week"
          mode="multiple"
          choices={weekdayChoices}
          selected={value.weekdays}
          // A program without any day would be no program: the last one stays.
          onChange={(chosen) => chosen.length > 0 && onChange({ kind: "weekdays", weekdays: chosen })}
        />
      ) : null}
      {value.kind === "timesPerWeek" ? (
        <DoseNumber
          label="How many days"
          value={value.timesPerWeek}
          bounds={dosageBounds.timesPerWeek}
          onChange={(next) => onChange({ kind: "timesPerWeek", timesPerWeek: next })}
          field="timesPerWeek"
        />
      ) : null}
    </>
  );
}

export function CuesField({ value, onChange }: PartProps<Cue[]>) {
  return (
    <ChoiceGroup
      label="Good moments (optional)"
      mode="multiple"
      choices={cueChoices}
      selected={value}
      onChange={onChange}
    />
  );
}
