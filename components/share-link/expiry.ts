import { addDays, type PlainDate } from "@/lib/schedule/plain-date";

export const expiryKinds = ["none", "days30", "days90", "day"] as const;
export type ExpiryKind = (typeof expiryKinds)[number];

/** When a link stops to open. `day` counts for the kind "day" only; null while no day was typed. */
export type Expiry = { kind: ExpiryKind; day: PlainDate | null };

const daysOf = { days30: 30, days90: 90 } as const;

/** The last day on which a link opens, on the clinician's calendar; null for no end. */
export function lastDay({ kind, day }: Expiry, today: PlainDate): PlainDate | null {
  if (kind === "none") return null;
  return kind === "day" ? day : addDays(today, daysOf[kind]);
}

/** The end of a day on this machine's clock, ISO 8601: a link opens all through its last day. */
export function endOfLocalDay(day: PlainDate): string {
  const end = new Date(`${addDays(day, 1)}T00:00:00`);
  return end.toISOString();
}

/** The last whole day before an instant on this machine's clock: the inverse of `endOfLocalDay`. */
export function lastLocalDay(instant: string): PlainDate {
  return localDay(new Date(Date.parse(instant) - 1));
}

/** The calendar day on this machine's clock. */
export function localDay(at: Date): PlainDate {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(at.getFullYear()).padStart(4, "0")}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as PlainDate;
}
