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
  // Postgres: shutting down, crashed, starting up, dropped, full; a transaction was idle for too long.
  "57P01",
  "57P02",
  "57P03",
  "57P04",
  "53300",
  "25P03",
]);

/** A statement or lock timed out. The connection goes on. */
const busyCodes = new Set(["57014", "55P03"]);

/** It reads but takes no writes: read-only, disk full, out of memory, a limit of its own, a disk that fails. */
const unwritableCodes = new Set(["25006", "53000", "53100", "53200", "53400", "58030"]);

/** Whether an error of the driver means that its connection is gone, or will be in a moment. */
export function isConnectionLost(error: unknown): boolean {
  const code = errorCode(error);
  return lostConnectionCodes.has(code) || code.startsWith("08");
}

/** Whether Postgres answers but cannot write, as with a full disk. Also for a `DatabaseUnavailable` of this cause. */
export function isUnwritable(error: unknown): boolean {
  const cause = error instanceof DatabaseUnavailable ? error.cause : error;
  return unwritableCodes.has(errorCode(cause));
}

/** `DatabaseUnavailable` for an error that a retry may mend, with the error as its cause; else the error itself. */
export function asUnavailable(error: unknown): unknown {
  const isUnavailable = isConnectionLost(error) || isUnwritable(error) || busyCodes.has(errorCode(error));
  return isUnavailable ? new DatabaseUnavailable("the database is not available", { cause: error }) : error;
}
