/** Whether Postgres refused a write because of this constraint or unique index. */
export function violates(error: unknown, constraint: string): boolean {
  // Next bundles the driver more than once: `instanceof` would ask which copy threw it.
  return error instanceof Error && "constraint_name" in error && error.constraint_name === constraint;
}
