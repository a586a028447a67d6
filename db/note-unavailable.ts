import { type DatabaseUnavailable, isUnwritable } from "@/db/database-unavailable";

type RequestState = { isUnavailable: boolean };
type RequestStates = { getStore(): RequestState | undefined };

/** Kept by `scripts/web/unavailable-status.mjs`, outside of what Next bundles. */
const requestStates = Symbol.for("homestretch.requestStates");

type Holder = typeof globalThis & { [requestStates]?: RequestStates; homestretchUnwritableAt?: number };
const holder: Holder = globalThis;

/**
 * Remembers that the request which is being answered met a database that is away, so that a page that fails because of
 * it is answered with 503; and when the database last refused a write.
 */
export function noteUnavailable(error: DatabaseUnavailable): void {
  const state = holder[requestStates]?.getStore();
  if (state) state.isUnavailable = true;
  if (isUnwritable(error)) holder.homestretchUnwritableAt = performance.now();
}

/** Milliseconds since the database refused a write for lack of room; infinite when it never did. */
export function sinceUnwritable(): number {
  return performance.now() - (holder.homestretchUnwritableAt ?? Number.NEGATIVE_INFINITY);
}
