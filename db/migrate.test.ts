import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isDatabaseReady } from "@/db/access/health";
import { closeDatabase, connectAsOwner, type Pool, pointDatabaseAt } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { prepareRequestLogin, requestLoginFor } from "@/db/request-login";
import { seedCatalog } from "@/db/seed";
import { makeClinic, makePublishedProgram, makeSessionLog, makeShareLink } from "@/db/testing/factories";
import { openTestDatabase, type TestDatabase } from "@/db/testing/test-database";

let admin: Pool;
let home: TestDatabase;
const name = `homestretch_empty_${randomBytes(6).toString("hex")}`;

beforeAll(async () => {
  home = await openTestDatabase();
  admin = connectAsOwner(home.ownerConnection);
});

afterAll(async () => {
  await closeDatabase();
  await admin.end();
  await home.close();
});

/** Runs with an empty database that belongs to an ordinary user. */
async function withEmptyDatabase(task: (asUser: typeof home.ownerConnection) => Promise<void>): Promise<void> {
  await admin.unsafe(`create role ${name} login`);
  await admin.unsafe(`create database ${name} owner ${name}`);
  try {
    await task({ ...home.ownerConnection, database: name, username: name });
  } finally {
    await closeDatabase();
    await admin.unsafe(`drop database ${name} with (force)`);
    for (const role of [name, requestLoginFor(name, "").name]) await admin.unsafe(`drop role if exists ${role}`);
  }
}

async function migrateAs(connection: typeof home.ownerConnection): Promise<void> {
  const sql = connectAsOwner(connection);
  await migrateDatabase(sql).finally(() => sql.end());
}

const tablesOf = (sql: Pool) => sql`
  select table_name, column_name, data_type, is_nullable from information_schema.columns
  where table_schema = 'public' order by 1, 2`;

test("several instances that start together on an empty database make it once", async () => {
  await withEmptyDatabase(async ({ username: _, ...asUser }) => {
    const asAdmin = { ...asUser, username: home.ownerConnection.username };
    await Promise.all(Array.from({ length: 4 }, () => migrateAs(asAdmin)));
    const sql = connectAsOwner(asAdmin);
    const migrations = (await readdir(new URL("./migrations", import.meta.url))).filter((file) =>
      file.endsWith(".sql"),
    );
    expect(await sql`select count(*)::int from drizzle.__drizzle_migrations`).toEqual([{ count: migrations.length }]);
    expect(await tablesOf(sql)).toEqual(await tablesOf(admin));
    await sql.end();
  });
});

test("a user without the rights is told what an administrator must run, and then everything works", async () => {
  await withEmptyDatabase(async (asUser) => {
    const failure = await migrateAs(asUser).catch((error: unknown) => error);
    const grant = `GRANT homestretch_gate, homestretch_clinic, homestretch_patient TO ${name}`;
    expect(failure).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining(`run: ${grant};`) });
    await admin.unsafe(grant);
    const next = await migrateAs(asUser).catch((error: unknown) => String(error));
    expect(next).toContain(`GRANT homestretch_backup TO ${name}`);
    await admin.unsafe(/run: (.*;)/.exec(String(next))?.[1] ?? "");
    await migrateAs(asUser);
    const owner = connectAsOwner(asUser);
    await seedCatalog(owner);
    const login = requestLoginFor(name, "for tests only");
    const inside = connectAsOwner({ ...home.ownerConnection, database: name });
    await prepareRequestLogin(inside, login).finally(() => inside.end());
    pointDatabaseAt({ ...asUser, username: login.name, password: login.password });
    expect(await isDatabaseReady()).toBe(true);
    const scope = await makeClinic();
    const { id, draft } = await makePublishedProgram(scope);
    await makeSessionLog(await makeShareLink(scope, id), draft);
    // The owner, too, is held by the policies.
    expect(await owner`select count(*)::int from patient`).toEqual([{ count: 0 }]);
    await owner.end();
  });
});

test("the migrations make what the schema says: the generator finds nothing to add", async () => {
  const root = new URL("..", import.meta.url).pathname;
  const folder = await mkdtemp(join(root, "node_modules", ".migrations-"));
  const out = `./${folder.slice(root.length)}/migrations`;
  try {
    await cp(join(root, "db/migrations"), join(folder, "migrations"), { recursive: true });
    const config = join(folder, "drizzle.config.ts");
    const settings = { dialect: "postgresql", schema: "./db/schema/*.ts", out, entities: { roles: true } };
    await writeFile(config, `export default ${JSON.stringify(settings)};`);
    const generator = join(root, "node_modules/drizzle-kit/bin.cjs");
    const { stdout } = await promisify(execFile)(process.execPath, [generator, "generate", `--config=${config}`], {
      cwd: root,
    });
    expect(stdout).toContain("No schema changes");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
