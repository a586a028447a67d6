import { refusalOf } from "@/components/ui/refusal-of";
import type { ActionResult } from "@/lib/action-result";
import { tooLargeSentence } from "@/lib/http/body-limits.mjs";
import type { SaveAnswer, StoredDraft } from "./autosave-machine";

/** What saving a draft comes to on the server. */
export type SaveDraftOutcome =
  | { ok: true; version: number }
  | { ok: false; reason: "conflict"; theirs: StoredDraft }
  | { ok: false; reason: "not_found" | "archived" | "unknown_exercise" };

/** A request that gets no answer for this long counts as lost; the version rule sorts out a late one. */
const patienceMilliseconds = 20_000;

/** The answer to a save, whatever becomes of the request. */
export async function answerOf(request: Promise<ActionResult<SaveDraftOutcome>>): Promise<SaveAnswer> {
  try {
    return toAnswer(await Promise.race([request, lostLater()]));
  } catch (error) {
    const refusal = refusalOf(error);
    return refusal.reason === "unavailable" ? { kind: "refused", reason: "lost" } : toAnswer(refusal);
  }
}

function lostLater(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("no answer")), patienceMilliseconds));
}

function toAnswer(result: ActionResult<SaveDraftOutcome>): SaveAnswer {
  if (result.ok) return { kind: "saved", version: result.version };
  switch (result.reason) {
    case "conflict":
      return { kind: "conflict", theirs: result.theirs };
    case "invalid": {
      const [message] = Object.values(result.messages);
      return { kind: "refused", reason: "invalid", ...(message ? { message } : {}) };
    }
    case "unknown_exercise":
      return { kind: "refused", reason: "invalid", message: "One exercise is no longer in the catalog. Remove it." };
    case "not_found":
      return { kind: "refused", reason: "gone" };
    case "archived":
      return { kind: "refused", reason: "archived" };
    case "signed_out":
      return { kind: "refused", reason: "signed_out" };
    case "outdated":
    case "refused":
      return { kind: "refused", reason: result.reason };
    case "too_large":
      return { kind: "refused", reason: "invalid", message: tooLargeSentence };
    case "unavailable":
    case "failed":
      return { kind: "refused", reason: "failed" };
  }
}
