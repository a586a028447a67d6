import { errorCode } from "@/db/driver-error";

/** The database cannot be reached or has no room just now. The same request may work again in a few seconds. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";

  /** Next bundles this class more than once, so `instanceof` asks for the name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "DatabaseUnavailable";
  }

  /** What to tell the caller in a Retry-After header. */
  readonly retryAfterSeconds = 2;
}

const lostConnectionCodes = new Set([
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
  // Postgres: shutting down, crashed, starting up, full; a transaction was idle for too long.
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "25P03",
]);

/** A statement or lock timed out; the server has become read-only. The connection goes on. */
const busyCodes = new Set(["57014", "55P03", "25006"]);

/** Whether an error of the driver means that its connection is gone, or will be in a moment. */
export function isConnectionLost(error: unknown): boolean {
  const code = errorCode(error);
  return lostConnectionCodes.has(code) || code.startsWith("08");
}

/** `DatabaseUnavailable` for an error that a retry may mend, with the error as its cause; else the error itself. */
export function asUnavailable(error: unknown): unknown {
  const isUnavailable = isConnectionLost(error) || busyCodes.has(errorCode(error));
  return isUnavailable ? new DatabaseUnavailable("the database is not available", { cause: error }) : error;
}
