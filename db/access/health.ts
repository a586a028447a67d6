import { DatabaseUnavailable } from "@/db/database-unavailable";
import { atGate } from "@/db/scope";

/** Whether Postgres answers and the tables are there. For readiness checks. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await atGate((sql) => sql`select from clinic limit 1`);
    return true;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return false;
    throw error;
  }
}
