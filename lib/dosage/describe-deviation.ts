import type { Deviation, SourceField } from "@/lib/dosage/outside-source";

type Told = { name: string; unit: string };

const told: Record<SourceField, Told> = {
  sets: { name: "Sets", unit: "" },
  reps: { name: "Repetitions", unit: "" },
  totalReps: { name: "Repetitions over all sets", unit: "" },
  holdSeconds: { name: "Hold", unit: " s" },
  timesPerDay: { name: "Times a day", unit: "" },
};

/** A deviation for the clinician: "Hold 15 s: the source suggests 5 to 10 s." */
export function describeDeviation({ field, value, range: [min, max] }: Deviation): string {
  const { name, unit } = told[field];
  const range = min === max ? `${min}${unit}` : `${min} to ${max}${unit}`;
  return `${name} ${value}${unit}: the source suggests ${range}.`;
}
