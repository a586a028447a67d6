declare const plainDate: unique symbol;

/** A calendar day, "YYYY-MM-DD", without a time or a zone. Sorts as text. */
export type PlainDate = string & { [plainDate]: true };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that the text names, or null when it is not a real day of the calendar. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return date.toISOString().startsWith(text) ? (text as PlainDate) : null;
}

/** The calendar day at an instant in a time zone (IANA name). Throws RangeError for an unknown zone. */
export function plainDateIn(instant: Date, timeZone: string): PlainDate {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}` as PlainDate;
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(day: PlainDate, days: number): PlainDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as PlainDate;
}
