/** The database cannot be reached or has no room just now. The same request may work again in a few seconds. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  /** What to tell the caller in a Retry-After header. */
  readonly retryAfterSeconds = 2;
}

const unavailableCodes = new Set([
  // postgres.js and Node: no connection, or it broke off.
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
  // Postgres: too many connections, shutting down or starting up, crashed, gone standby, statement or lock timed out.
  "53300",
  "57P01",
  "57P02",
  "57P03",
  "25006",
  "57014",
  "55P03",
  "25P03",
]);

/** `DatabaseUnavailable` for an error that a retry may mend, with the error as its cause; else the error itself. */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  const isUnavailable = unavailableCodes.has(error.code) || error.code.startsWith("08");
  return isUnavailable ? new DatabaseUnavailable("the database is not available", { cause: error }) : error;
}
