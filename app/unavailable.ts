/** Codes of Postgres, postgres.js and the operating system that mean: not now, try again. */
const passing = new Set([
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENOENT",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "53300",
  "57P01",
  "57P02",
  "57P03",
]);

/** Whether an error, or what caused it, means that the database cannot be reached or is full at the moment. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { code?: unknown };
  if (typeof code === "string" && (passing.has(code) || code.startsWith("08"))) return true;
  return error.cause !== undefined && error.cause !== error && isUnavailable(error.cause);
}
