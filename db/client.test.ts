import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isDatabaseReady } from "@/db/access/health";
import { createPatient } from "@/db/access/patients";
import { getProgram, saveProgramDraft } from "@/db/access/programs";
import { closeDatabase, connectAsOwner, database, type Pool, pointDatabaseAt } from "@/db/client";
import { DatabaseUnavailable } from "@/db/database-unavailable";
import { migrateDatabase } from "@/db/migrate";
import { prepareRequestLogin, requestLoginFor } from "@/db/request-login";
import { seedCatalog } from "@/db/seed";
import { makeClinic, makeDraft, makeProgram } from "@/db/testing/factories";
import { type DatabaseConnection, parseDatabaseUrl } from "@/env";
import { startPostgres } from "@/scripts/postgres/server.mjs";

/** A server of our own, because these tests stop it. */
let folder: string;
let server: Awaited<ReturnType<typeof startPostgres>>;
let owner: Pool;
const now = new Date("2026-03-02T14:00:00.000Z");

function addressed(url: string): DatabaseConnection {
  const connection = parseDatabaseUrl(url);
  if (typeof connection === "string") throw new Error(connection);
  return connection;
}

const login = requestLoginFor("homestretch", "for tests only");

function asRequests(): DatabaseConnection {
  return { ...addressed(server.url), username: login.name, password: login.password };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "homestretch-restart-"));
  server = await startPostgres(folder, { isThrowAway: true });
  owner = connectAsOwner(addressed(server.url));
  await migrateDatabase(owner);
  await seedCatalog(owner);
  await prepareRequestLogin(owner, login);
  pointDatabaseAt(asRequests());
}, 60_000);

afterAll(async () => {
  await closeDatabase();
  await owner.end({ timeout: 1 });
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("when Postgres cannot be reached", () => {
  test.each(["postgresql:///x?host=/nowhere/at/all&user=x", "postgresql://x:x@127.0.0.1:1/x"])("%s", async (url) => {
    await closeDatabase();
    pointDatabaseAt(addressed(url));
    const failure = await makeClinic().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DatabaseUnavailable);
    expect(await isDatabaseReady()).toBe(false);
    await closeDatabase();
    pointDatabaseAt(asRequests());
    expect(await isDatabaseReady()).toBe(true);
  });
});

test("a full pool makes some wait and turns the rest away with a word when to come back", async () => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = Array.from({ length: 10 }, () => database().use(() => isReleased));
  const asked = Array.from({ length: 230 }, () => isDatabaseReady());
  const direct = await database()
    .use(async () => "in")
    .catch((error: unknown) => error);
  expect(direct).toMatchObject({ name: "DatabaseUnavailable", retryAfterSeconds: 2 });
  release();
  await Promise.all(held);
  const answers = await Promise.all(asked);
  expect(answers.filter(Boolean)).toHaveLength(200);
  expect(await isDatabaseReady()).toBe(true);
});

test("a statement that hangs is ended, not waited for", async () => {
  const started = Date.now();
  const hanging = database().use((pool) =>
    pool.begin((tx) => [tx`set local statement_timeout = 200`, tx`select pg_sleep(30)`]),
  );
  await expect(hanging).rejects.toBeInstanceOf(DatabaseUnavailable);
  expect(Date.now() - started).toBeLessThan(5000);
  const [settings] = await database().use(
    (pool) => pool`
    select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock, current_user as role`,
  );
  expect(settings).toEqual({ statement: "10s", lock: "5s", role: "homestretch_gate" });
});

test("a server that dies in the middle of a save leaves the draft whole", async () => {
  const scope = await makeClinic();
  const { id: programId, version, draft } = await makeProgram(scope);
  // The save has written the program and waits for a row of an item when its connection is cut.
  await owner.begin(async (tx) => {
    await tx`select from program_item where program_id = ${programId} for update`;
    const save = { programId, expectedVersion: version, draft: makeDraft({ title: "Half" }), now };
    const failure = saveProgramDraft(scope, save).catch((error: unknown) => error);
    // Not in this transaction, which would see the same list of connections for ever.
    const cut = () => owner`
      select pg_terminate_backend(pid) from pg_stat_activity
      where wait_event_type = 'Lock' and query like '%update program set%'`;
    while ((await cut()).length === 0) await sleep(10);
    expect(await failure).toBeInstanceOf(DatabaseUnavailable);
  });
  expect(await getProgram(scope, programId)).toMatchObject({ version, draft });
});

test("Postgres restarts under load: nothing acknowledged is lost, and the app goes on by itself", async () => {
  const scope = await makeClinic();
  const acknowledged = new Set<string>();
  const failures: unknown[] = [];
  const person = {
    displayName: "x",
    language: "en",
    yearOfBirth: null,
    email: null,
    phone: null,
    timeZone: null,
  } as const;
  let isOver = false;
  const writer = async () => {
    while (!isOver) {
      const id = uuidv7();
      await createPatient(scope, { id, ...person, allowsNamesake: true, now }).then(
        () => acknowledged.add(id),
        (error: unknown) => failures.push(error),
      );
      await sleep(1);
    }
  };
  const writers = Array.from({ length: 8 }, writer);
  await sleep(300);
  await server.stop();
  await sleep(300);
  server = await startPostgres(folder, { isThrowAway: true });
  const beforeReturn = acknowledged.size;
  const deadline = Date.now() + 10_000;
  while (acknowledged.size < beforeReturn + 20 && Date.now() < deadline) await sleep(20);
  isOver = true;
  await Promise.all(writers);
  expect(beforeReturn).toBeGreaterThan(0);
  expect(acknowledged.size).toBeGreaterThanOrEqual(beforeReturn + 20);
  expect(failures.length).toBeGreaterThan(0);
  for (const failure of failures) expect(failure).toBeInstanceOf(DatabaseUnavailable);
  const stored = await owner<{ id: string }[]>`select id from patient where clinic_id = ${scope.clinicId}`;
  const kept = new Set(stored.map((row) => row.id));
  expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
}, 60_000);
