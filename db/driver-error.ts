/*
 * What an error of the driver says. The bundler puts the driver into a process more than once, and the pool belongs to
 * whichever copy came first, so `instanceof` would depend on which page was asked for first.
 */

/** The SQLSTATE of a refusal by Postgres, or the code of a lost connection; "" for any other error. */
export function errorCode(error: unknown): string {
  return textOf(error, "code");
}

/** The constraint or unique index because of which Postgres refused a write, or "". */
export function violatedConstraint(error: unknown): string {
  return textOf(error, "constraint_name");
}

function textOf(error: unknown, field: string): string {
  if (typeof error !== "object" || error === null) return "";
  const value: unknown = Reflect.get(error, field);
  return typeof value === "string" ? value : "";
}
