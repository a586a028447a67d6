import { createHash } from "node:crypto";
import { DatabaseUnavailable, isUnwritable } from "@/db/database-unavailable";
import { sinceUnwritable } from "@/db/note-unavailable";
import { atGate } from "@/db/scope";

export type DatabaseState = "ready" | "away" | "unwritable";

const pauseMilliseconds = 10_000;
const probeKey = createHash("sha256").update("readiness").digest();
const holder: typeof globalThis & { homestretchWrittenAt?: number } = globalThis;

/**
 * How the database is, for readiness checks. "unwritable": it answers, but its disk is full or it is read-only. That is
 * found by a tiny write every ten seconds, and by the writes of requests: a full disk still has room for a tiny one.
 */
export async function readDatabaseState(): Promise<DatabaseState> {
  try {
    await atGate((sql) => sql`select from clinic limit 1`);
    if (sinceUnwritable() < pauseMilliseconds) return "unwritable";
    await probeWriting();
    return "ready";
  } catch (error) {
    if (isUnwritable(error)) return "unwritable";
    // A login that must not serve is as good as none.
    if (error instanceof DatabaseUnavailable || isConfigurationError(error)) return "away";
    throw error;
  }
}

/** Whether Postgres answers, the tables are there and can be written to. */
export async function isDatabaseReady(): Promise<boolean> {
  return (await readDatabaseState()) === "ready";
}

async function probeWriting(): Promise<void> {
  const now = performance.now();
  if (now - (holder.homestretchWrittenAt ?? Number.NEGATIVE_INFINITY) < pauseMilliseconds) return;
  await atGate(
    (sql) => sql`
      insert into rate_limit (key_hash, tries, window_ends_at) values (${probeKey}, 0, now())
      on conflict (key_hash) do update set window_ends_at = excluded.window_ends_at`,
  );
  holder.homestretchWrittenAt = now;
}

function isConfigurationError(error: unknown): boolean {
  return error instanceof Error && error.name === "ConfigurationError";
}
