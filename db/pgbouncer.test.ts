import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSession, openSession } from "@/db/access/clinician-sessions";
import { isDatabaseReady } from "@/db/access/health";
import { getLinkedProgram } from "@/db/access/patient-view";
import { getProgram, saveProgramDraft } from "@/db/access/programs";
import { listSessionLogs } from "@/db/access/session-logs";
import { closeDatabase, connectAsOwner, database, pointDatabaseAt } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { openRequestLogin } from "@/db/open-request-login";
import { inClinic } from "@/db/scope";
import { seedCatalog } from "@/db/seed";
import { makeClinic, makePublishedProgram, makeSessionLog, makeShareLink } from "@/db/testing/factories";
import { type Pooler, startPgbouncer } from "@/db/testing/pgbouncer";
import { proofOf } from "@/db/testing/proof-of";
import { type DatabaseConnection, parseDatabaseUrl } from "@/env";
import { startPostgres } from "@/scripts/postgres/server.mjs";
import { findOrInstall } from "@/scripts/system-program.mjs";

/* A real PgBouncer in transaction mode, with two connections for everybody. */
const { path, reason } = await findOrInstall("pgbouncer");
if (!path) console.warn(`skipped: through PgBouncer in transaction mode (${reason})`);

const authSecret = "for tests only";
const own = { username: "homestretch_web", password: "mine" };
const now = new Date("2026-03-02T14:00:00.000Z");
let folder: string;
let server: Awaited<ReturnType<typeof startPostgres>>;
let pooler: Pooler;
let owner: DatabaseConnection;
let pooled: DatabaseConnection;

describe.skipIf(!path)("through PgBouncer in transaction mode", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "homestretch-pooled-"));
    server = await startPostgres(folder, { isThrowAway: true, isOverTcp: true, password: "owner" });
    const address = parseDatabaseUrl(server.url);
    if (typeof address === "string") throw new Error(address);
    owner = address;
    const { username, password } = owner;
    pooler = await startPgbouncer(path ?? "", { port: server.port, database: owner.database }, [
      own,
      { username, password },
    ]);
    pooled = { ...owner, ...own, hosts: [{ host: "127.0.0.1", port: pooler.port }] };
    const sql = connectAsOwner(owner);
    await migrateDatabase(sql);
    await seedCatalog(sql);
    await sql.unsafe(`create role ${own.username} login password '${own.password}'`);
    await sql.end();
  }, 60_000);

  afterAll(async () => {
    await closeDatabase();
    await pooler?.stop();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test("the start finds the pooler, and says so", async () => {
    const { address, notes } = await openRequestLogin({ database: pooled, adminDatabase: owner, authSecret });
    expect(address).toEqual({ ...pooled, isPooled: true });
    expect(notes).toEqual([expect.stringContaining("pooler")]);
    const asked = { ...pooled, isPooled: true };
    expect((await openRequestLogin({ database: asked, adminDatabase: owner, authSecret })).notes).toEqual([]);
    const direct = { ...pooled, hosts: owner.hosts };
    const { address: straight } = await openRequestLogin({ database: direct, adminDatabase: owner, authSecret });
    expect(straight.isPooled).toBe(false);
  });

  test("an owner's address that goes through it is refused in one sentence", async () => {
    const database = { ...owner, hosts: pooled.hosts };
    await expect(openRequestLogin({ database, adminDatabase: owner, authSecret })).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("If a pooler stands there, it does not know the login"),
    });
  });

  test.each([true, false])(
    "eight clinics at once read and write their own rows only (announced: %s)",
    async (isPooled) => {
      await closeDatabase();
      pointDatabaseAt({ ...pooled, isPooled });
      await Promise.all(
        Array.from({ length: 8 }, async (_, index) => {
          const scope = await makeClinic();
          const tokenHash = Buffer.alloc(32, index + (isPooled ? 100 : 0));
          const expiresAt = new Date(now.getTime() + 3_600_000);
          await createSession({ tokenHash, clinicianId: scope.clinicianId, clinicId: scope.clinicId, now, expiresAt });
          const program = await makePublishedProgram(scope);
          const link = await makeShareLink(scope, program.id);
          await makeSessionLog(link, program.draft);
          let { version } = program;
          for (let save = 1; save <= 5; save += 1) {
            const draft = { ...program.draft, patientMessage: `save ${save}` };
            const saving = saveProgramDraft(scope, { programId: program.id, expectedVersion: version, draft, now });
            const [saved, view, session] = await Promise.all([
              saving,
              getLinkedProgram(proofOf(link.linkId), new Date()),
              openSession({ tokenHash, now, idleSeconds: 900 }),
            ]);
            expect(saved.ok).toBe(true);
            version += 1;
            expect(view).not.toBeNull();
            expect(session?.scope.clinicId).toBe(scope.clinicId);
          }
          expect((await getProgram(scope, program.id))?.draft.patientMessage).toBe("save 5");
          expect(await listSessionLogs(scope, program.id, { limit: 9 })).toHaveLength(1);
          // Without any WHERE: only the policies stand between the clinics.
          const seen = await inClinic(scope, (tx) => tx`select distinct clinic_id from program`);
          expect([...seen]).toEqual([{ clinicId: scope.clinicId }]);
          const outside = database().use((pool) => pool`select from patient`);
          await expect(outside).rejects.toThrow(/permission denied/);
        }),
      );
      const [who] = await database().use(
        (pool) => pool`select current_user::text as role, session_user::text as login`,
      );
      expect(who).toEqual({ role: "homestretch_gate", login: own.username });
      expect(await isDatabaseReady()).toBe(true);
    },
  );
});
