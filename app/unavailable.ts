import { ServerBusy } from "@/app/server-busy";
import { DatabaseUnavailable } from "@/db/database-unavailable";

/** Whether an error means that the same request may work in a moment: the database is away, or something is full. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof DatabaseUnavailable || error instanceof ServerBusy || isNewerRevision(error);
}

/** Another instance has been upgraded already, and this one will be. The class exists more than once, so by its name. */
function isNewerRevision(error: unknown): boolean {
  return error instanceof Error && error.name === "NewerRevisionError";
}
