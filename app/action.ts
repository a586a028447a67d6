import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { log } from "@/app/log";
import { isSameOrigin } from "@/app/same-origin";
import { getClinician } from "@/app/session";
import { isUnavailable } from "@/app/unavailable";
import type { ClinicScope } from "@/lib/access/scope";
import type { ActionRefusal, ActionResult } from "@/lib/action-result";

type Action<Schema extends z.ZodType, Outcome> = (input: z.input<Schema>) => Promise<ActionResult<Outcome>>;

/**
 * A server action for signed-in clinicians. An exported action is a public POST: this checks the page it came from,
 * the session, then the input, and only then runs the handler. It never throws, save Next's own redirects.
 */
export function clinicAction<Schema extends z.ZodType, Outcome>(
  schema: Schema,
  handler: (scope: ClinicScope, input: z.output<Schema>) => Promise<Outcome>,
): Action<Schema, Outcome> {
  return (input) =>
    guarded(async () => {
      const clinician = await getClinician();
      if (!clinician) return { ok: false, reason: "signed_out" };
      return parsed(schema, input, (value) => handler(clinician.scope, value));
    });
}

/** A server action for everybody, such as sign-up: the same checks without the session. */
export function publicAction<Schema extends z.ZodType, Outcome>(
  schema: Schema,
  handler: (input: z.output<Schema>) => Promise<Outcome>,
): Action<Schema, Outcome> {
  return (input) => guarded(() => parsed(schema, input, handler));
}

async function guarded<Outcome>(run: () => Promise<ActionResult<Outcome>>): Promise<ActionResult<Outcome>> {
  try {
    if (!isSameOrigin(await headers(), "action")) return { ok: false, reason: "refused" };
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

/** The first message of each field. */
function invalid(error: z.ZodError): ActionRefusal {
  const messages = new Map<string, string>();
  for (const { path, message } of error.issues.slice(0, 100)) {
    const field = path.join(".");
    if (!messages.has(field)) messages.set(field, message);
  }
  return { ok: false, reason: "invalid", messages: Object.fromEntries(messages) };
}
