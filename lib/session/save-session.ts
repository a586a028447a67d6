import { parseSessionState } from "@/lib/session/parse-session-state";
import { catchUp, stepMilliseconds } from "@/lib/session/session-clock";
import type { SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";

/**
 * The session as text for the phone's storage. Save on every change, and when the page is hidden or left: from there it
 * goes on after a reload. `signature` comes from `sessionSignature`, `now` is in milliseconds since 1970.
 */
export function saveSession(signature: string, state: SessionState, now: number): string {
  return JSON.stringify({ format: 1, signature, savedAt: now, state });
}

/**
 * A saved session, paused where it was when it was saved, so that nobody is rushed on returning. Null when nothing was
 * saved, when it belongs to another program or revision, or when it cannot be read.
 */
export function restoreSession(
  saved: string | null,
  signature: string,
  steps: readonly SessionStep[],
): SessionState | null {
  const fields = parseFields(saved);
  if (fields?.format !== 1 || fields.signature !== signature || typeof fields.savedAt !== "number") return null;
  const state = parseSessionState(fields.state, steps.length);
  if (!state) return null;
  const current = catchUp(steps, state, fields.savedAt);
  if (current.clock.kind !== "running") return current;
  return { ...current, clock: { kind: "paused", stepMilliseconds: stepMilliseconds(current, fields.savedAt) } };
}

/** Tells one list of steps from another: another revision, another session of the day, other built-in times. */
export function sessionSignature(revisionNumber: number, steps: readonly SessionStep[]): string {
  const told = steps.map(({ kind, itemId, seconds, side }) => `${kind} ${itemId} ${seconds} ${side}`).join("\n");
  return `${revisionNumber}-${steps.length}-${fingerprint(told)}`;
}

/** FNV-1a, 32 bits: short and the same everywhere; it guards against mix-ups, not against attack. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}

function parseFields(saved: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(saved ?? "null");
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
