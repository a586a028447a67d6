import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeLinkKeys, type Manifest } from "@/db/backup/manifest";
import { dumpTable } from "@/db/backup/table-file";
import { listTables, passingTables, useUtc } from "@/db/backup/tables";
import type { Pool } from "@/db/client";
import type { LinkKey } from "@/env";

export type BackupOptions = { folder: string; linkKeys: readonly LinkKey[]; now: Date };

/**
 * Writes all tables as they are at one moment into a new folder: a compressed file a table, and `manifest.json` with
 * counts and checksums. The app may go on working meanwhile. Secrets are no part of it. A backup that breaks off leaves no
 * folder of that name. `sql` is a connection of the owner; what it reads, it reads as the read-only backup role.
 */
export async function writeBackup(sql: Pool, { folder, linkKeys, now }: BackupOptions): Promise<Manifest> {
  const draft = `${folder}.unfinished`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(draft, "tables"), { recursive: true, mode: 0o700 });
  try {
    const content = await sql.begin("isolation level repeatable read read only", async (tx) => {
      await useUtc(tx);
      const migrations = await tx<{ hash: string }[]>`
        select hash from drizzle.__drizzle_migrations order by created_at`;
      await tx`set local role homestretch_backup`;
      const tables: Manifest["tables"] = [];
      for (const table of await listTables(tx)) {
        if (passingTables.includes(table.name)) continue;
        const content = await dumpTable(tx, table, join(draft, tableFile(table.name)));
        tables.push({ name: table.name, columns: table.columns, ...content });
      }
      return { migrations: migrations.map(({ hash }) => hash), tables };
    });
    const manifest: Manifest = {
      format: 1,
      madeAt: now.toISOString(),
      linkKeys: describeLinkKeys(linkKeys),
      ...content,
    };
    await writeFile(join(draft, "manifest.json"), JSON.stringify(manifest, null, 2), { mode: 0o600, flush: true });
    await rename(draft, folder);
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Where a backup keeps a table, within its folder. */
export function tableFile(name: string): string {
  return join("tables", `${name}.jsonl.gz`);
}
