import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { log } from "@/app/log";
import { isSameOrigin } from "@/app/same-origin";
import { getClinician } from "@/app/session";
import { isUnavailable } from "@/app/unavailable";
import type { ClinicScope } from "@/lib/access/scope";
import type { ActionRefusal, ActionResult } from "@/lib/action-result";
import { bodyBytes } from "@/lib/http/body-limits.mjs";
import { fieldMessages } from "@/lib/schema/field-messages";

type Action<Schema extends z.ZodType, Outcome> = (input: z.input<Schema>) => Promise<ActionResult<Outcome>>;

/**
 * A server action for signed-in clinicians. An exported action is a public POST: this checks the page it came from, its
 * size (one that takes more than a few short fields says how much), the session, then the input, and only then runs the handler. It never throws, save Next's own
 * redirects.
 */
export function clinicAction<Schema extends z.ZodType, Outcome>(
  schema: Schema,
  handler: (scope: ClinicScope, input: z.output<Schema>) => Promise<Outcome>,
  maxBytes: number = bodyBytes.small,
): Action<Schema, Outcome> {
  return (input) =>
    guarded(maxBytes, async () => {
      const clinician = await getClinician();
      if (!clinician) return { ok: false, reason: "signed_out" };
      return parsed(schema, input, (value) => handler(clinician.scope, value));
    });
}

/** A server action for everybody, such as sign-up: the same checks without the session. */
export function publicAction<Schema extends z.ZodType, Outcome>(
  schema: Schema,
  handler: (input: z.output<Schema>) => Promise<Outcome>,
  maxBytes: number = bodyBytes.small,
): Action<Schema, Outcome> {
  return (input) => guarded(maxBytes, () => parsed(schema, input, handler));
}

async function guarded<Outcome>(
  maxBytes: number,
  run: () => Promise<ActionResult<Outcome>>,
): Promise<ActionResult<Outcome>> {
  try {
    const given = await headers();
    if (!isSameOrigin(given, "action")) return { ok: false, reason: "refused" };
    // The web server counts every body and says how long it is.
    if (!(Number(given.get("content-length") ?? Number.NaN) <= maxBytes)) return { ok: false, reason: "too_large" };
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    const reason = isUnavailable(error) ? "unavailable" : "failed";
    log("error", `action ${reason}`, { error });
    return { ok: false, reason };
  }
}

async function parsed<Schema extends z.ZodType, Outcome>(
  schema: Schema,
  input: unknown,
  run: (value: z.output<Schema>) => Promise<Outcome>,
): Promise<ActionResult<Outcome>> {
  const result = await schema.safeParseAsync(input);
  return result.success ? run(result.data) : invalid(result.error);
}

function invalid(error: z.ZodError): ActionRefusal {
  return { ok: false, reason: "invalid", messages: fieldMessages(error) };
}
