import { tooLargeSentence } from "@/lib/http/body-limits.mjs";

/** A message for each field by its path ("items.0.dosage.sets"); "" is the whole form. */
export type FieldMessages = Record<string, string>;

/** Why a server action did not come to its own work. */
export type ActionRefusal =
  | { ok: false; reason: "invalid"; messages: FieldMessages }
  | { ok: false; reason: "signed_out" | "outdated" | "refused" | "too_large" | "unavailable" | "failed" };

/** What a server action answers: its own outcome, or why it did not get that far. */
export type ActionResult<Outcome> = Outcome | ActionRefusal;

/** Says which fields cannot be taken, for rules that a schema cannot check. */
export function invalidFields(messages: FieldMessages) {
  return { ok: false as const, reason: "invalid" as const, messages };
}

const sentences: Record<ActionRefusal["reason"], string> = {
  invalid: "Please check the marked fields.",
  signed_out: "You have been signed out. Sign in again to go on: nothing you typed is lost.",
  outdated: "There's a newer version of Homestretch. Reload to go on: what you typed is kept, except passwords.",
  refused:
    "Homestretch is not set up for the address in your address bar. Open it by its usual address, " +
    "or ask the person who installed it to check PUBLIC_URL.",
  too_large: tooLargeSentence,
  unavailable: "The server cannot be reached right now. Nothing you typed is lost. Please try again.",
  failed: "Something went wrong on our side. Nothing you typed is lost. Please try again.",
};

/** The refusal in plain words, or null when the reason is not one of a refusal. */
export function describeRefusal(reason: string): string | null {
  return Object.hasOwn(sentences, reason) ? sentences[reason as ActionRefusal["reason"]] : null;
}
