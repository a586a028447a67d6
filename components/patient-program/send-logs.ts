import type { SessionLog } from "@/lib/session/session-log";
import { listDueLogs, markReceived } from "./kept-logs";
import type { PhoneStorage } from "./phone-storage";

/**
 * received: the server has it. later: no network or a busy server. closed: the link has ended. locked: this phone must
 * open the link again. refused: the server will not take this log as it is.
 */
export type PostOutcome =
  | { kind: "received"; receivedAt: string }
  | { kind: "later" }
  | { kind: "closed" }
  | { kind: "locked" }
  | { kind: "refused" };

export type SendOutcome = "allSent" | "later" | "closed" | "locked" | "refused";

/**
 * Sends all logs that are due, oldest first. A log that the server refuses stays on the phone, is put into `refused`
 * and does not hold up the others.
 */
export async function sendDueLogs(
  storage: PhoneStorage,
  post: (log: SessionLog) => Promise<PostOutcome>,
  now: number,
  refused: Set<string>,
): Promise<SendOutcome> {
  for (const kept of listDueLogs(storage, now)) {
    if (refused.has(kept.log.id)) continue;
    const outcome = await post(kept.log);
    if (outcome.kind === "received") markReceived(storage, kept, outcome.receivedAt);
    else if (outcome.kind === "refused") refused.add(kept.log.id);
    else return outcome.kind;
  }
  return refused.size > 0 ? "refused" : "allSent";
}

const answerMilliseconds = 20_000;

/** Posts one log to the clinic. Never throws. */
export async function postLog(linkId: string, log: SessionLog): Promise<PostOutcome> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), answerMilliseconds);
  try {
    const response = await fetch(`/p/${linkId}/log/v1`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(log),
      signal: abort.signal,
      // The request outlives a page that is closed right after "Send".
      keepalive: true,
    });
    if (response.ok) return { kind: "received", receivedAt: await receivedAtOf(response) };
    return { kind: outcomeOf(response.status) };
  } catch {
    return { kind: "later" };
  } finally {
    clearTimeout(timer);
  }
}

async function receivedAtOf(response: Response): Promise<string> {
  const { receivedAt }: { receivedAt: string } = await response.json();
  return receivedAt;
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
