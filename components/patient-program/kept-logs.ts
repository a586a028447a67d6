import type { SessionLog } from "@/lib/session/session-log";
import type { PhoneStorage } from "./phone-storage";

/** A finished session on the phone: waiting to be sent, or sent. */
export type KeptLog = {
  log: SessionLog;
  /** The patient's calendar day of the session. */
  day: string;
  /** False while the patient may go on with the session. */
  isOver: boolean;
  /** Milliseconds since 1970. Until then the patient may go on or answer the questions; after it the log goes as it is. */
  releaseAt: number;
  /** When the clinic's server took it, by the server's clock; null while it waits. */
  receivedAt: string | null;
  /** The clinic has as many sessions of that day as it keeps, so this one was never taken; `receivedAt` says when. */
  isDropped?: true;
};

const prefix = "log:";
/** Sent logs stay this long, for "2 of 3 done today" on a page that was rendered before. */
const keepSentMilliseconds = 2 * 24 * 60 * 60 * 1000;

/** Keeps a log under its own key: two open tabs cannot overwrite each other's. */
export function keepLog(storage: PhoneStorage, kept: KeptLog): void {
  storage.write(prefix + kept.log.id, kept);
}

/** Everything kept, oldest first. */
export function listKeptLogs(storage: PhoneStorage): KeptLog[] {
  return storage
    .keys()
    .filter((key) => key.startsWith(prefix))
    .map((key) => storage.read(key))
    .filter(isKeptLog)
    .sort((a, b) => a.log.startedAt.localeCompare(b.log.startedAt));
}

/** Logs that may be sent now, oldest first. */
export function listDueLogs(storage: PhoneStorage, now: number): KeptLog[] {
  return listKeptLogs(storage).filter(({ receivedAt, releaseAt }) => receivedAt === null && releaseAt <= now);
}

/** Notes that the server has a log. What the patient answered does not stay on the phone. */
export function markReceived(storage: PhoneStorage, kept: KeptLog, receivedAt: string): void {
  keepLog(storage, { ...kept, log: { ...kept.log, pain: null, difficulty: null, comment: "" }, receivedAt });
}

/** Notes that the server will never take a log, so that it is not sent again. It still counts for the day. */
export function markDropped(storage: PhoneStorage, kept: KeptLog, at: string): void {
  markReceived(storage, { ...kept, isDropped: true }, at);
}

/** Drops logs that were sent days ago. */
export function dropOldLogs(storage: PhoneStorage, now: number): void {
  for (const { log, receivedAt } of listKeptLogs(storage)) {
    if (receivedAt !== null && Date.parse(receivedAt) < now - keepSentMilliseconds) storage.remove(prefix + log.id);
  }
}

/** Sessions of a day that a page rendered at `renderedAt` (server's clock) does not know of: waiting or received since. */
export function countNewSessions(kept: readonly KeptLog[], day: string, renderedAt: string, now: number): number {
  const isOver = (one: KeptLog) => one.isOver || one.releaseAt <= now;
  const isNew = (one: KeptLog) => one.receivedAt === null || one.receivedAt > renderedAt;
  return kept.filter((one) => one.day === day && isOver(one) && isNew(one)).length;
}

function isKeptLog(value: unknown): value is KeptLog {
  if (typeof value !== "object" || value === null) return false;
  const { log, day, isOver, releaseAt, receivedAt } = value as Partial<KeptLog>;
  return (
    typeof log?.id === "string" &&
    typeof log.startedAt === "string" &&
    Array.isArray(log.exercises) &&
    typeof day === "string" &&
    typeof isOver === "boolean" &&
    typeof releaseAt === "number" &&
    (receivedAt === null || typeof receivedAt === "string")
  );
}
