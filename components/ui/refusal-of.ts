import { unstable_isUnrecognizedActionError } from "next/navigation";

/** Why the request of a server action brought no answer of the action itself. */
export type RequestRefusal = { ok: false; reason: "outdated" | "refused" | "too_large" | "unavailable" };

/** What the web server says in plain text when it refuses a request without asking the app (`scripts/web`). */
const spoken = ["refused", "too_large"] as const;

/**
 * What a rejected server action means. The names of actions change with each version, so the server does not know one
 * that a page from before an upgrade calls. What is neither that nor spoken is a server that did not answer.
 */
export function refusalOf(error: unknown): RequestRefusal {
  if (unstable_isUnrecognizedActionError(error)) return { ok: false, reason: "outdated" };
  const text = error instanceof Error ? error.message.trim() : "";
  return { ok: false, reason: spoken.find((reason) => reason === text) ?? "unavailable" };
}

/** Whether an answer says that the page is from before an upgrade. */
export function isOutdated(answer: object | null): boolean {
  return answer !== null && "reason" in answer && answer.reason === "outdated";
}

/** Whether a page could not load a part of itself, because the server has those of a newer version by now. */
export function isMissingPart(error: Error): boolean {
  return error.name === "ChunkLoadError";
}
