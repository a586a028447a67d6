import { DatabaseUnavailable } from "@/db/database-unavailable";

/** Whether an error means that the database cannot be reached or has no room just now. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof DatabaseUnavailable;
}
