import type { RevisionItem, RevisionSnapshot } from "@/lib/program/revision";
import { restoreSession, saveSession, sessionSignature } from "@/lib/session/save-session";
import type { SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";
import { sessionSteps } from "@/lib/session/session-steps";
import type { PhoneStorage } from "./phone-storage";

/** One session of a patient: what is done in it, and the id under which it is logged, once. */
export type SessionRun = {
  logId: string;
  revisionNumber: number;
  items: RevisionItem[];
  steps: SessionStep[];
};

const key = "session";
/** For so long a session that was left can go on; after it, it is logged as it is. */
export const resumeMilliseconds = 4 * 60 * 60 * 1000;

export function newRun(revisionNumber: number, items: RevisionItem[]): SessionRun {
  return { logId: randomUuid(), revisionNumber, items, steps: sessionSteps(items) };
}

/** Keeps a session, so that it survives a reload, a closed page or an empty battery. */
export function keepRun(storage: PhoneStorage, run: SessionRun, state: SessionState, now: number): void {
  const signature = sessionSignature(run.revisionNumber, run.steps);
  storage.write(key, {
    logId: run.logId,
    itemIds: run.items.map(({ id }) => id),
    savedAt: now,
    saved: saveSession(signature, state, now),
  });
}

/** The session that was left, paused; null when there is none, or when the program has changed since. */
export function findRun(
  storage: PhoneStorage,
  revisionNumber: number,
  program: RevisionSnapshot,
  now: number,
): { run: SessionRun; state: SessionState } | null {
  const kept = storage.read(key);
  if (!isKeptRun(kept) || now - kept.savedAt > resumeMilliseconds) return null;
  const items = kept.itemIds.flatMap((id) => program.items.find((item) => item.id === id) ?? []);
  const run = { logId: kept.logId, revisionNumber, items, steps: sessionSteps(items) };
  const state = restoreSession(kept.saved, sessionSignature(revisionNumber, run.steps), run.steps);
  return state?.startedAt ? { run, state } : null;
}

export function dropRun(storage: PhoneStorage): void {
  storage.remove(key);
}

type KeptRun = { logId: string; itemIds: unknown[]; savedAt: number; saved: string };

function isKeptRun(value: unknown): value is KeptRun {
  if (typeof value !== "object" || value === null) return false;
  const { logId, itemIds, savedAt, saved } = value as Partial<KeptRun>;
  return (
    typeof logId === "string" && Array.isArray(itemIds) && typeof savedAt === "number" && typeof saved === "string"
  );
}

/** A random UUID also over plain http, where browsers leave out `crypto.randomUUID`. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  });
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
