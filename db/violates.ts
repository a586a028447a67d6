import { violatedConstraint } from "@/db/driver-error";

/** Whether Postgres refused a write because of this constraint or unique index. */
export function violates(error: unknown, constraint: string): boolean {
  return violatedConstraint(error) === constraint;
}
