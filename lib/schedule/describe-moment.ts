import { addDays, plainDateIn } from "@/lib/schedule/plain-date";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago an instant was: "5 minutes ago", "3 weeks ago". True in every time zone, as a date is not. English. */
export function describeAgo(instant: Date, now: Date): string {
  const past = now.getTime() - instant.getTime();
  if (past < minute) return "just now";
  if (past < hour) return count(past / minute, "minute");
  if (past < day) return count(past / hour, "hour");
  if (past < 14 * day) return count(past / day, "day");
  if (past < 60 * day) return count(past / (7 * day), "week");
  return past < 730 * day ? count(past / (30 * day), "month") : count(past / (365 * day), "year");
}

/** An instant on the clock of a time zone: "Today, 8:12 AM", "Yesterday, …", "Mon, Nov 16, …". English. */
export function describeMoment(instant: Date, timeZone: string, now: Date): string {
  const time = new Intl.DateTimeFormat("en-US", { timeStyle: "short", timeZone }).format(instant);
  const [dayThen, today] = [plainDateIn(instant, timeZone), plainDateIn(now, timeZone)];
  if (dayThen === today) return `Today, ${time}`;
  if (dayThen === addDays(today, -1)) return `Yesterday, ${time}`;
  return `${dateIn(instant, timeZone, now, { weekday: "short" })}, ${time}`;
}

function dateIn(instant: Date, timeZone: string, now: Date, extra: Intl.DateTimeFormatOptions): string {
  const isThisYear = plainDateIn(instant, timeZone).slice(0, 4) === plainDateIn(now, timeZone).slice(0, 4);
  const options = { ...extra, month: "short", day: "numeric", timeZone } as const;
  return new Intl.DateTimeFormat("en-US", isThisYear ? options : { ...options, year: "numeric" }).format(instant);
}

function count(amount: number, unit: string): string {
  const whole = Math.floor(amount);
  return `${whole} ${unit}${whole === 1 ? "" : "s"} ago`;
}
