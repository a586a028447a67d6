import type { Pool, Transaction } from "@/db/client";

/** A table with its stored columns in order and the columns of its primary key. */
export type Table = { name: string; columns: string[]; key: string[]; isForced: boolean };

/** Tables without lasting content. Restoring sign-ins, codes or counted tries would revive what has ended. */
export const passingTables = ["clinician_session", "one_time_code", "rate_limit"];

type TableRow = Table & { parents: string[] };

/** All tables of the app, each after those that its foreign keys point to. */
export async function listTables(sql: Pool | Transaction): Promise<Table[]> {
  const rows = await sql<TableRow[]>`
    select class.relname as name, class.relforcerowsecurity as is_forced,
      array(select attname::text from pg_attribute
        where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
      array(select attname::text from pg_index
        join unnest(indkey) with ordinality key(number, place) on true
        join pg_attribute on attrelid = indrelid and attnum = key.number
        where indrelid = class.oid and indisprimary order by place) as key,
      array(select parent.relname::text from pg_constraint
        join pg_class parent on parent.oid = confrelid
        where contype = 'f' and conrelid = class.oid and confrelid <> conrelid) as parents
    from pg_class class
    where class.relnamespace = 'public'::regnamespace and class.relkind = 'r' order by class.relname`;
  return inOrder(rows);
}

function inOrder(rows: readonly TableRow[]): Table[] {
  const placed: TableRow[] = [];
  const left = [...rows];
  while (left.length > 0) {
    const next = left.findIndex(({ parents }) => parents.every((name) => placed.some((row) => row.name === name)));
    if (next < 0) throw new Error("tables refer to each other in a circle");
    placed.push(...left.splice(next, 1));
  }
  return placed.map(({ parents: _, ...table }) => table);
}

/** Instants come out the same on every server. */
export async function useUtc(tx: Transaction): Promise<void> {
  await tx`select set_config('timezone', 'UTC', true)`;
}
