import { createHash } from "node:crypto";
import { z } from "zod";
import type { LinkKey } from "@/env";

/** A backup that cannot be made, read or trusted. The message is for the person at the keyboard. */
export class BackupError extends Error {
  override name = "BackupError";
}

const tableSchema = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int(),
  /** Of the uncompressed text, in the order of the primary key. */
  sha256: z.string(),
});

const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  /** Hashes of the migrations that made the tables, oldest first. */
  migrations: z.array(z.string()),
  /** Which keys the links of this backup need. A fingerprint opens nothing. */
  linkKeys: z.array(z.object({ version: z.number().int(), fingerprint: z.string() })),
  /** In an order in which each row finds the rows it refers to. */
  tables: z.array(tableSchema),
});

/** What is in a backup. */
export type Manifest = z.infer<typeof manifestSchema>;
export type TableEntry = z.infer<typeof tableSchema>;

/** Reads `manifest.json`. Throws BackupError when it is damaged or was made by a newer version. */
export function parseManifest(text: string): Manifest {
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new BackupError("This backup's manifest.json is damaged, or a newer version of Homestretch made it.");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Names keys without showing them: they are 256 random bits, so a hash cannot be guessed back. */
export function describeLinkKeys(keys: readonly LinkKey[]): Manifest["linkKeys"] {
  return keys.map(({ version, key }) => ({
    version,
    fingerprint: createHash("sha256").update("homestretch link key").update(key).digest("hex").slice(0, 16),
  }));
}

/** The versions of link keys that a backup needs and an installation lacks: links of these do not open. */
export function missingLinkKeys(manifest: Manifest, keys: readonly LinkKey[]): number[] {
  const known = new Map(describeLinkKeys(keys).map(({ version, fingerprint }) => [version, fingerprint]));
  return manifest.linkKeys
    .filter(({ version, fingerprint }) => known.get(version) !== fingerprint)
    .map(({ version }) => version);
}
