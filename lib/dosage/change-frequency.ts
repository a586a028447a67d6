import { dosageBounds as bounds, cues, type Days, type Dosage, type Frequency, weekdays } from "@/lib/dosage/dosage";
import type { DosageMemory } from "@/lib/dosage/dosage-memory";
import { isWithin } from "@/lib/dosage/is-within";

/**
 * Sets the given parts of how often and leaves the others; weekdays and cues in their order. Nothing changes without a
 * weekday or with a number out of bounds.
 */
export function changeFrequency(dosage: Dosage, change: Partial<Frequency>): Dosage {
  const { timesPerDay, days, cues: chosen } = { ...dosage.frequency, ...change };
  if (!isWithin(bounds.timesPerDay, timesPerDay) || !isPossible(days)) return dosage;
  const ordered = cues.filter((cue) => chosen.includes(cue));
  return { ...dosage, frequency: { timesPerDay, days: inWeekOrder(days), cues: ordered } };
}

type DayMemory = Pick<DosageMemory, "weekdays" | "timesPerWeek">;

/** Days of another kind: those known from before, or the usual ones to begin with. */
export function changeDayKind(days: Days, kind: Days["kind"], memory: DayMemory): Days {
  if (kind === days.kind) return days;
  if (kind === "daily") return { kind };
  if (kind === "timesPerWeek") return { kind, timesPerWeek: memory.timesPerWeek ?? 3 };
  return { kind, weekdays: memory.weekdays ?? ["monday", "wednesday", "friday"] };
}

function isPossible(days: Days): boolean {
  if (days.kind === "weekdays") return days.weekdays.length > 0;
  return days.kind === "daily" || isWithin(bounds.timesPerWeek, days.timesPerWeek);
}

function inWeekOrder(days: Days): Days {
  if (days.kind !== "weekdays") return days;
  return { ...days, weekdays: weekdays.filter((day) => days.weekdays.includes(day)) };
}
