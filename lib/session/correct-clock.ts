import type { SessionLog } from "@/lib/session/session-log";

const toleranceMilliseconds = 10 * 60 * 1000;
/** Nobody exercised with this app before. A phone whose battery was empty for long starts in 1970. */
const earliest = Date.UTC(2020, 0, 1);

/** The header of a delivery that carries the phone's current time. Older pages send none. */
export const phoneTimeHeader = "x-homestretch-phone-time";

/** Milliseconds since 1970 of that header; null when it is missing or is no time. */
export function readPhoneTime(header: string | null): number | null {
  if (header === null || header.length > 30) return null;
  const instant = Date.parse(header);
  return Number.isNaN(instant) ? null : instant;
}

/** A log with the times that its session had by the server's clock. */
export type TimedLog = SessionLog & { clockWasOff: boolean };

/**
 * Corrects the times of a log that a phone with a wrong clock wrote. `sentAt` is the phone's time at the delivery, `now`
 * the server's. Times that cannot be, because the clock was corrected in between or the page sends no time, are moved so
 * that the session ends when its log arrives.
 */
export function correctClock(log: SessionLog, sentAt: number | null, now: number): TimedLog {
  const difference = sentAt === null ? 0 : now - sentAt;
  const isOff = Math.abs(difference) > toleranceMilliseconds;
  const shifted = isOff ? difference : 0;
  const [start, end] = [Date.parse(log.startedAt) + shifted, Date.parse(log.finishedAt) + shifted];
  const isPossible = start >= earliest && end <= now + toleranceMilliseconds;
  const pulled = isPossible ? 0 : now - end;
  if (!isOff && isPossible) return { ...log, clockWasOff: false };
  return {
    ...log,
    startedAt: new Date(start + pulled).toISOString(),
    finishedAt: new Date(end + pulled).toISOString(),
    clockWasOff: true,
  };
}
