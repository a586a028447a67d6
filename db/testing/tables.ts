import type { Pool } from "@/db/client";

/** Tables that belong to no clinic, and why. Every other table is a tenant's. */
export const globalTables: Record<string, string> = {
  catalog_exercise: "a reference table, the same for everybody",
  clinician: "a person may work in several clinics",
  clinician_session: "found by a token before the clinic is known; only the gate reaches it",
  one_time_code: "opens what is not there yet, or a person's password; only the gate reaches it",
  rate_limit: "counts people who are not signed in; only the gate reaches it",
  share_link_route: "finds the clinic of a link",
};

/** The names of all tables of tenants, in order. */
export async function listTenantTables(owner: Pool): Promise<string[]> {
  const rows = await owner<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`;
  return rows.map((row) => row.name).filter((name) => !(name in globalTables));
}
