"use client";

import { ChoiceGroup } from "@/components/ui/choice-group";
import type { DosageChange } from "@/lib/dosage/change-dosage";
import { type Cue, type Days, dosageBounds, type Frequency, type Weekday, weekdays } from "@/lib/dosage/dosage";
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

/** An edit of how often. */
export type FrequencyChange = Extract<DosageChange, { kind: "timesPerDay" | "days" | "cues" }>;

type FrequencyFieldsProps = {
  frequency: Frequency;
  onChange: (change: FrequencyChange) => void;
  /** What the source says about the times a day, when it says otherwise. */
  timesPerDayNote?: string | undefined;
};

/** How often: times a day, on which days, and at which moments. */
export function FrequencyFields({ frequency, onChange, timesPerDayNote }: FrequencyFieldsProps) {
  const { timesPerDay, days, cues } = frequency;
  const setDays = (next: Days) => onChange({ kind: "days", days: next });
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      <DoseNumber
        label="Times a day"
        value={timesPerDay}
        bounds={dosageBounds.timesPerDay}
        onChange={(next) => onChange({ kind: "timesPerDay", timesPerDay: next })}
        field="timesPerDay"
        description={timesPerDayNote}
      />
      <ChoiceGroup
        label="Days"
        mode="single"
        choices={dayKinds}
        selected={[days.kind]}
        onChange={([kind]) => kind && kind !== days.kind && setDays(startOf(kind))}
      />
      {days.kind === "weekdays" ? (
        <ChoiceGroup
          label="Days of the week"
          mode="multiple"
          choices={weekdayChoices}
          selected={days.weekdays}
          // A program without any day would be no program: the last one stays.
          onChange={(chosen) => chosen.length > 0 && setDays({ kind: "weekdays", weekdays: chosen })}
        />
      ) : null}
      {days.kind === "timesPerWeek" ? (
        <DoseNumber
          label="How many days"
          value={days.timesPerWeek}
          bounds={dosageBounds.timesPerWeek}
          onChange={(next) => setDays({ kind: "timesPerWeek", timesPerWeek: next })}
          field="timesPerWeek"
        />
      ) : null}
      <ChoiceGroup
        label="Good moments, if any"
        mode="multiple"
        choices={cueChoices}
        selected={cues}
        onChange={(chosen) => onChange({ kind: "cues", cues: chosen })}
      />
    </div>
  );
}

const mondayWednesdayFriday = weekdays.filter((_, index) => index === 0 || index === 2 || index === 4);

function startOf(kind: Days["kind"]): Days {
  if (kind === "daily") return { kind };
  if (kind === "timesPerWeek") return { kind, timesPerWeek: 3 };
  return { kind, weekdays: mondayWednesdayFriday };
}
