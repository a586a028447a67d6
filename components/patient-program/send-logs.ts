import { phoneTimeHeader } from "@/lib/session/correct-clock";
import type { SessionLog } from "@/lib/session/session-log";
import { listDueLogs, markDropped, markReceived } from "./kept-logs";
import type { PhoneStorage } from "./phone-storage";

/**
 * received: the server has it. later: no network or a busy server, which may say how long to wait. closed: the link has
 * ended. locked: this phone must open the link again. refused: the server will not take this log as it is. dayFull: it
 * has all sessions of that day that it keeps, and will never take this one.
 */
export type PostOutcome =
  | { kind: "received"; receivedAt: string }
  | { kind: "later"; waitMilliseconds: number }
  | { kind: "closed" }
  | { kind: "locked" }
  | { kind: "refused" }
  | { kind: "dayFull" };

export type SendOutcome = "allSent" | "later" | "closed" | "locked" | "refused" | "dayFull";

/** How a round ended, and how long the server asked to be left alone. */
export type SendRound = { outcome: SendOutcome; waitMilliseconds: number };

/**
 * Sends all logs that are due, oldest first. A log that the server refuses stays on the phone, is put into `refused`
 * and does not hold up the others.
 */
export async function sendDueLogs(
  storage: PhoneStorage,
  post: (log: SessionLog) => Promise<PostOutcome>,
  now: number,
  refused: Set<string>,
): Promise<SendRound> {
  let isDayFull = false;
  for (const kept of listDueLogs(storage, now)) {
    if (refused.has(kept.log.id)) continue;
    const outcome = await post(kept.log);
    if (outcome.kind === "received") markReceived(storage, kept, outcome.receivedAt);
    else if (outcome.kind === "refused") refused.add(kept.log.id);
    else if (outcome.kind === "dayFull") {
      markDropped(storage, kept, new Date(now).toISOString());
      isDayFull = true;
    } else return { outcome: outcome.kind, waitMilliseconds: outcome.kind === "later" ? outcome.waitMilliseconds : 0 };
  }
  const outcome = refused.size > 0 ? "refused" : isDayFull ? "dayFull" : "allSent";
  return { outcome, waitMilliseconds: 0 };
}

const answerMilliseconds = 20_000;

/** Posts one log to the clinic, with this phone's time, so that a wrong clock can be corrected. Never throws. */
export async function postLog(linkId: string, log: SessionLog): Promise<PostOutcome> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), answerMilliseconds);
  try {
    const response = await fetch(`/p/${linkId}/log/v1`, {
      method: "POST",
      headers: { "Content-Type": "application/json", [phoneTimeHeader]: new Date().toISOString() },
      body: JSON.stringify(log),
      signal: abort.signal,
      // The request outlives a page that is closed right after "Send".
      keepalive: true,
    });
    if (response.ok) return { kind: "received", receivedAt: await receivedAtOf(response) };
    const kind = outcomeOf(response.status);
    if (kind === "later") return { kind, waitMilliseconds: waitOf(response) };
    return kind === "refused" && (await isForGood(response)) ? { kind: "dayFull" } : { kind };
  } catch {
    return { kind: "later", waitMilliseconds: 0 };
  } finally {
    clearTimeout(timer);
  }
}

async function receivedAtOf(response: Response): Promise<string> {
  const { receivedAt }: { receivedAt: string } = await response.json();
  return receivedAt;
}

async function isForGood(response: Response): Promise<boolean> {
  const { reason }: { reason?: string } = await response.json().catch(() => ({}));
  return reason === "day_full";
}

/** Of a Retry-After header in seconds; a day at most. */
function waitOf(response: Response): number {
  const seconds = Number(response.headers.get("Retry-After"));
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 86_400) * 1000 : 0;
}

function outcomeOf(status: number): "closed" | "locked" | "refused" | "later" {
  if (status === 404) return "closed";
  if (status === 401) return "locked";
  return [400, 413, 415, 422].includes(status) ? "refused" : "later";
}

/** The pause before try number `tries + 1`: 2 s, doubled each time, at most 5 minutes. */
export function retryMilliseconds(tries: number): number {
  return Math.min(2000 * 2 ** tries, 300_000);
}
