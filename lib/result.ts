/** An expected outcome: the value, or a reason from a closed list. Surprises are thrown instead. */
export type Result<Value extends object = object, Reason extends string = string> =
  | ({ ok: true } & Value)
  | { ok: false; reason: Reason };

/** Ends a switch over a union: a new member of the union becomes a type error here. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
