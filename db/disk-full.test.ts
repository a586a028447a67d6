import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { appendFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readDatabaseState } from "@/db/access/health";
import { getProgram, saveProgramDraft } from "@/db/access/programs";
import { closeDatabase, connectAsOwner, pointDatabaseAt } from "@/db/client";
import { DatabaseUnavailable } from "@/db/database-unavailable";
import { migrateDatabase } from "@/db/migrate";
import { prepareRequestLogin, requestLoginFor } from "@/db/request-login";
import { seedCatalog } from "@/db/seed";
import { makeClinic, makeItem, makeProgram } from "@/db/testing/factories";
import { parseDatabaseUrl } from "@/env";
import { startPostgres } from "@/scripts/postgres/server.mjs";

/* A real disk that is full: a small file system in memory, which only root can make. */
const folder = mkdtempSync(join(tmpdir(), "homestretch-full-"));
const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=160m", "homestretch-full", folder]).status === 0;
if (!isMounted) console.warn("skipped: a full disk (this account may not mount a small file system)");
const filler = join(folder, "filler");
const megabyte = Buffer.alloc(1_000_000);

describe.skipIf(!isMounted)("a full disk", () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;

  beforeAll(async () => {
    server = await startPostgres(folder, { isThrowAway: true });
    const address = parseDatabaseUrl(server.url);
    if (typeof address === "string") throw new Error(address);
    const owner = connectAsOwner(address);
    await migrateDatabase(owner);
    await seedCatalog(owner);
    const login = requestLoginFor("homestretch", "for tests only");
    await prepareRequestLogin(owner, login);
    await owner.end();
    pointDatabaseAt({ ...address, username: login.name, password: login.password });
  }, 60_000);

  afterAll(async () => {
    await closeDatabase();
    await server?.stop();
    spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  test("is unavailable, not a fault; readiness says so; with room again everything goes on", async () => {
    const scope = await makeClinic();
    const { id: programId, version, draft } = await makeProgram(scope);
    expect(await readDatabaseState()).toBe("ready");
    for (;;) {
      const isFull = await appendFile(filler, megabyte).then(
        () => false,
        () => true,
      );
      if (isFull) break;
    }
    let saved = version;
    let failure: unknown = null;
    for (let save = 0; save < 3000 && failure === null; save += 1) {
      const items = Array.from({ length: 60 }, () => makeItem({ patientNote: "x".repeat(400) }));
      const input = { programId, expectedVersion: saved, draft: { ...draft, items }, now: new Date() };
      await saveProgramDraft(scope, input).then(
        (result) => {
          if (result.ok) saved = result.version;
        },
        (error: unknown) => {
          failure = error;
        },
      );
    }
    expect(failure).toBeInstanceOf(DatabaseUnavailable);
    expect(await readDatabaseState()).not.toBe("ready");
    await rm(filler);
    await vi.waitFor(async () => expect(await readDatabaseState()).toBe("ready"), { timeout: 25_000, interval: 250 });
    expect((await getProgram(scope, programId))?.version).toBe(saved);
  }, 90_000);
});
