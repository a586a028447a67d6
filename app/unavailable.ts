import { DatabaseUnavailable } from "@/db/database-unavailable";

/**
 * Whether an error means that the database cannot be reached or has no room just now. Compared by name as well: Next
 * bundles the class more than once.
 */
export function isUnavailable(error: unknown): boolean {
  return error instanceof DatabaseUnavailable || (error instanceof Error && error.name === "DatabaseUnavailable");
}
