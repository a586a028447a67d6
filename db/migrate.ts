import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Pool, Transaction } from "@/db/client";
import { errorCode } from "@/db/driver-error";
import { fillSearchKeys } from "@/db/search-keys";
import { ConfigurationError } from "@/env";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/**
 * Brings a database to the newest schema, as the owner of its tables. All missing migrations are one transaction, and
 * of several instances that start together, one does the work while the others wait. The drizzle migrator is not
 * used because it changes how the given connection reads dates and JSON; the bookkeeping table is the same. Throws
 * ConfigurationError, with the SQL that an administrator must run, when the user may not make or take on the roles.
 */
export async function migrateDatabase(sql: Pool): Promise<void> {
  try {
    await sql.begin((tx) => applyMigrations(tx));
    await fillSearchKeys(sql);
  } catch (error) {
    const isMissingRight = error instanceof Error && errorCode(error) === "HSR01";
    throw isMissingRight ? new ConfigurationError([`DATABASE_URL: ${error.message}`]) : error;
  }
}

/** All migrations, oldest first. */
export function listMigrations() {
  return readMigrationFiles({ migrationsFolder });
}

/** The missing ones of the oldest `count` migrations, as part of a transaction of the owner. */
export async function applyMigrations(tx: Transaction, count = Number.POSITIVE_INFINITY): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext('homestretch migrations'))`;
  await tx`create schema if not exists drizzle`;
  await tx`
    create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`;
  const [newest] = await tx<{ made: string | null }[]>`
    select max(created_at) as made from drizzle.__drizzle_migrations`;
  const done = Number(newest?.made ?? 0);
  for (const { sql: statements, hash, folderMillis } of listMigrations().slice(0, count)) {
    if (folderMillis <= done) continue;
    for (const statement of statements) await tx.unsafe(statement);
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`;
  }
}
