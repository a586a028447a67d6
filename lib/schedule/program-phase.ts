import type { PlainDate } from "@/lib/schedule/plain-date";

export type ProgramPhase = "upcoming" | "running" | "ended";

/** Where a day lies in a program's time. The first and the last day belong to it; without a date that end is open. */
export function programPhaseOn(
  { startDate, endDate }: { startDate: PlainDate | null; endDate: PlainDate | null },
  day: PlainDate,
): ProgramPhase {
  if (startDate && day < startDate) return "upcoming";
  if (endDate && day > endDate) return "ended";
  return "running";
}
