import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { BackupError, type Manifest, parseManifest, type TableEntry } from "@/db/backup/manifest";
import { loadTable, measureTable } from "@/db/backup/table-file";
import { listTables, type Table, useUtc } from "@/db/backup/tables";
import { tableFile } from "@/db/backup/write-backup";
import type { Pool, Transaction } from "@/db/client";
import { applyMigrations, listMigrations } from "@/db/migrate";

export type RestoreOptions = {
  folder: string;
  /** Deletes what the database holds. Without it, only an empty database is filled. */
  isReplacing: boolean;
};

/** Reads what a backup holds. Throws BackupError when it is none. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, "manifest.json"), "utf8").catch(() => null);
  if (text === null) throw new BackupError(`${folder} is not a backup: it has no manifest.json.`);
  return parseManifest(text);
}

/**
 * Fills a database from a backup, in one transaction: makes the tables as they were, loads them, compares each one's
 * count and checksum with the manifest, and brings the tables to the newest schema. When anything differs, the database
 * stays as it was and BackupError says why. `sql` is a connection of the owner.
 */
export async function restoreBackup(sql: Pool, { folder, isReplacing }: RestoreOptions): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const migrations = listMigrations();
  const isKnown = manifest.migrations.every((hash, index) => migrations[index]?.hash === hash);
  if (!isKnown) throw new BackupError("A newer version of Homestretch made this backup. Update Homestretch first.");
  await sql.begin(async (tx) => {
    if (isReplacing) await dropAll(tx);
    else await requireEmpty(tx);
    await applyMigrations(tx, manifest.migrations.length);
    await useUtc(tx);
    const tables = await listTables(tx);
    for (const entry of manifest.tables) await restoreTable(tx, findTable(tables, entry), entry, folder);
    await applyMigrations(tx);
  });
  return manifest;
}

function findTable(tables: readonly Table[], { name, columns }: TableEntry): Table {
  const table = tables.find((one) => one.name === name);
  const isSame = table?.columns.length === columns.length && columns.every((column) => table.columns.includes(column));
  if (!table || !isSame) throw new BackupError(`The table "${name}" of this backup is not one of this version.`);
  return { ...table, columns };
}

/** The owner is held by forced row-level security. */
async function restoreTable(tx: Transaction, table: Table, entry: TableEntry, folder: string): Promise<void> {
  if (table.isForced) await tx`alter table ${tx(table.name)} no force row level security`;
  await loadTable(tx, table, join(folder, tableFile(table.name))).catch((error: unknown) => {
    throw new BackupError(`The table "${table.name}" of this backup cannot be read.`, { cause: error });
  });
  const { rows, sha256 } = await measureTable(tx, table);
  if (rows !== entry.rows || sha256 !== entry.sha256) {
    throw new BackupError(
      `The table "${table.name}" is damaged: ${rows} of ${entry.rows} rows, or different content. Nothing was restored.`,
    );
  }
  if (table.isForced) await tx`alter table ${tx(table.name)} force row level security`;
}

async function requireEmpty(tx: Transaction): Promise<void> {
  if ((await listTables(tx)).length === 0) return;
  throw new BackupError("The database is not empty. To delete what it holds and restore the backup, add --replace.");
}

async function dropAll(tx: Transaction): Promise<void> {
  const tables = await listTables(tx);
  for (const { name } of tables) await tx`drop table ${tx(name)} cascade`;
  const functions = await tx<{ signature: string }[]>`
    select oid::regprocedure::text as signature from pg_proc where pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`;
  for (const { signature } of functions) await tx.unsafe(`drop function ${signature}`);
  await tx`drop schema if exists drizzle cascade`;
}
