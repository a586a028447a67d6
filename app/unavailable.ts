import { ServerBusy } from "@/app/server-busy";
import { DatabaseUnavailable } from "@/db/database-unavailable";

/** Whether an error means that the same request may work in a moment: the database is away, or something is full. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof DatabaseUnavailable || error instanceof ServerBusy;
}
