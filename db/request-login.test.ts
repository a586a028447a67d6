import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isDatabaseReady } from "@/db/access/health";
import { closeDatabase, database, pointDatabaseAt } from "@/db/client";
import { driverOptions } from "@/db/driver-options";
import { inspectLogin, prepareRequestLogin } from "@/db/request-login";
import { enterClinic, inClinic } from "@/db/scope";
import { makeClinic, makePublishedProgram, makeSessionLog, makeShareLink } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import type { ClinicScope } from "@/lib/access/scope";

/*
 * What an attacker who makes the app run SQL can reach: first they leave the role, then they try.
 */
const { owner, connection, ownerConnection } = setUpTestDatabase();
let intruder: postgres.Sql;
let scope: ClinicScope;

beforeAll(async () => {
  scope = await makeClinic();
  const program = await makePublishedProgram(scope);
  await makeSessionLog(await makeShareLink(scope, program.id), program.draft);
  intruder = postgres({ ...driverOptions(connection()), max: 1, onnotice: () => {} });
});

afterAll(() => intruder.end());

describe("after set role none", () => {
  beforeAll(async () => {
    await intruder`set role none`;
    await intruder`select set_config('app.clinic_id', ${scope.clinicId}, false)`;
  });

  test("no table can be read, changed or emptied", async () => {
    expect(await intruder`select session_user = current_user as has_left`).toEqual([{ has_left: true }]);
    const tables = await owner()<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'drizzle')`;
    expect(tables.length).toBeGreaterThan(14);
    for (const { name } of tables) {
      for (const attempt of [
        `select from ${name}`,
        `delete from ${name}`,
        `truncate ${name}`,
        `copy ${name} to stdout`,
      ]) {
        await expect(intruder.unsafe(attempt), attempt).rejects.toThrow(/permission denied/);
      }
    }
  });

  test.each([
    "select pg_read_file('postgresql.conf')",
    "select pg_read_file('/etc/passwd')",
    "select pg_read_binary_file('PG_VERSION')",
    "select pg_stat_file('PG_VERSION')",
    "select pg_ls_dir('.')",
    "select pg_ls_logdir()",
    "select lo_import('/etc/passwd')",
    "select lo_export(1, '/tmp/homestretch-never')",
    "copy (select 1) to '/tmp/homestretch-never'",
    "copy (select 1) to program 'id'",
    "select * from pg_authid",
    "select * from pg_shadow",
    "select * from pg_statistic",
    "select * from pg_hba_file_rules",
    "create table taken (id integer)",
    "create temporary table taken (id integer)",
    "create schema taken",
    "create function taken() returns integer language sql as 'select 1'",
    "create function public.taken() returns integer language c as '/lib/x86_64-linux-gnu/libc.so.6', 'system'",
    "create extension adminpack",
    "create extension dblink",
    "create role taken",
    "create database taken",
    "alter role homestretch_gate superuser",
    "alter role current_user superuser",
    "alter role current_user bypassrls",
    "grant homestretch_backup to current_user",
    "alter table patient disable row level security",
    "drop policy clinic_rows on patient",
    "alter system set archive_command = 'id'",
    "set session_replication_role = replica",
    "set session authorization homestretch_backup",
    "load 'auto_explain'",
    "set role homestretch_backup",
    "set role pg_read_server_files",
    "set role pg_execute_server_program",
    "set role pg_database_owner",
  ])("%s is refused", async (attempt) => {
    const failure = await intruder.unsafe(attempt).catch((error: unknown) => error);
    // 42501: not allowed; 0A000, 58P01: not there.
    expect(["42501", "0A000", "58P01", "42704"], String(failure)).toContain(Reflect.get(Object(failure), "code"));
  });

  test("the owner of the tables cannot be taken on", async () => {
    const { username } = ownerConnection();
    await expect(intruder.unsafe(`set role "${username}"`)).rejects.toThrow(/permission denied/);
  });
});

describe("a session of the app", () => {
  test("starts at the gate, and goes back there", async () => {
    const seen = await database().use(async (pool) => {
      const sql = await pool.reserve();
      try {
        await sql`set role none`;
        await sql`reset role`;
        return await sql`select current_user::text as role, session_user::text as login`;
      } finally {
        sql.release();
      }
    });
    expect([...seen]).toEqual([{ role: "homestretch_gate", login: connection().username }]);
  });

  test("owns nothing, after everything was used once", async () => {
    const [row] = await owner()`
      select count(*)::int from pg_shdepend join pg_roles on pg_roles.oid = refobjid
      where refclassid = 'pg_authid'::regclass and deptype = 'o' and rolname = ${connection().username}`;
    expect(row).toEqual({ count: 0 });
  });

  test("cannot read the tenant it is in once it leaves the role", async () => {
    const seen = inClinic(scope, async (tx) => {
      await enterClinic(tx, scope.clinicId);
      await tx`select set_config('role', 'none', true)`;
      return tx`select from patient`;
    });
    await expect(seen).rejects.toThrow(/permission denied/);
  });
});

describe("a login that may do more", () => {
  test("serves nothing, and the app says why", async () => {
    await closeDatabase();
    pointDatabaseAt(ownerConnection());
    const failure = await database()
      .use((pool) => pool`select 1`)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining("may do anything") });
    expect(await isDatabaseReady().catch(() => false)).toBe(false);
    await closeDatabase();
    pointDatabaseAt(connection());
    expect(await isDatabaseReady()).toBe(true);
  });

  const name = () => connection().username;
  test.each([
    [
      "takes its roles' rights along",
      "alter role LOGIN inherit; grant homestretch_clinic to LOGIN with inherit true",
      /has the rights/,
    ],
    ["is a member of another role", "grant homestretch_backup to LOGIN", /member of homestretch_backup/],
    ["reads files", "grant pg_read_server_files to LOGIN", /member of pg_read_server_files/],
    ["has rights of its own", "grant select on patient to LOGIN", /given rights/],
    ["starts elsewhere", "alter role LOGIN set role = 'homestretch_clinic'", /does not start as homestretch_gate/],
    ["has no limit of time", "alter role LOGIN reset statement_timeout", /statement_timeout/],
    ["may make roles", "alter role LOGIN createrole", /may do anything, or make roles/],
  ])("is found out: one that %s", async (_what, change, fault) => {
    const undo =
      "revoke homestretch_backup, pg_read_server_files from LOGIN; revoke all on patient from LOGIN; alter role LOGIN nocreaterole";
    await owner().unsafe(change.replaceAll("LOGIN", `"${name()}"`));
    const sql = postgres({ ...driverOptions(connection()), max: 1, transform: postgres.camel, onnotice: () => {} });
    const { faults } = await inspectLogin(sql);
    await sql.end();
    await owner().unsafe(undo.replaceAll("LOGIN", `"${name()}"`));
    expect(faults.join("\n")).toMatch(fault);
    await prepareRequestLogin(owner(), { name: name(), password: null });
    await closeDatabase();
    pointDatabaseAt(connection());
    expect(await isDatabaseReady()).toBe(true);
  });
});
