import { dosageBounds as bounds, cues, type Days, type Dosage, type Frequency, weekdays } from "@/lib/dosage/dosage";
import { isWithin } from "@/lib/dosage/is-within";

/** Sets how often; weekdays and cues in their order. Nothing changes without a weekday or with a number out of bounds. */
export function changeFrequency(dosage: Dosage, { timesPerDay, days, cues: chosen }: Frequency): Dosage {
  if (!isWithin(bounds.timesPerDay, timesPerDay) || !isPossible(days)) return dosage;
  const ordered = cues.filter((cue) => chosen.includes(cue));
  return { ...dosage, frequency: { timesPerDay, days: inWeekOrder(days), cues: ordered } };
}

function isPossible(days: Days): boolean {
  if (days.kind === "weekdays") return days.weekdays.length > 0;
  return days.kind === "daily" || isWithin(bounds.timesPerWeek, days.timesPerWeek);
}

function inWeekOrder(days: Days): Days {
  if (days.kind !== "weekdays") return days;
  return { ...days, weekdays: weekdays.filter((day) => days.weekdays.includes(day)) };
}
