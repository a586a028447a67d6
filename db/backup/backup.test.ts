import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findClinicianForSignIn } from "@/db/access/clinicians";
import { getPatient, listPatients } from "@/db/access/patients";
import { getProgram } from "@/db/access/programs";
import { listSessionLogs } from "@/db/access/session-logs";
import { findPatientScope } from "@/db/access/share-links";
import { missingLinkKeys } from "@/db/backup/manifest";
import { readManifest, restoreBackup } from "@/db/backup/restore-backup";
import { writeBackup } from "@/db/backup/write-backup";
import { closeDatabase, connectAsOwner, type Pool, pointDatabaseAt } from "@/db/client";
import { prepareRequestLogin, requestLoginFor } from "@/db/request-login";
import * as make from "@/db/testing/factories";
import { proofOf } from "@/db/testing/proof-of";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import type { DatabaseConnection } from "@/env";
import { mintClinicScope } from "@/lib/access/scope";

const { owner, connection, ownerConnection } = setUpTestDatabase();
const now = new Date("2026-03-09T15:00:00.000Z");
const linkKeys = [{ version: 1, key: new Uint8Array(randomBytes(32)) }] as const;
const nastyText = "Tab\there, \\N and \\. and “quotes”\nsecond line 😀";
let home: string;
let folder: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "homestretch-backup-"));
  folder = join(home, "backup");
});

afterAll(() => rm(home, { recursive: true, force: true }));

/** A database of the same server without any table, owned by the superuser or by an ordinary user. */
async function withEmptyDatabase(
  work: (sql: Pool, connection: DatabaseConnection) => Promise<void>,
  { isOrdinary = false } = {},
): Promise<void> {
  const name = `homestretch_restored_${randomBytes(6).toString("hex")}`;
  const roles = "homestretch_gate, homestretch_clinic, homestretch_patient, homestretch_backup";
  const makeOwner = `create role ${name} login; grant ${roles} to ${name} with inherit false, set true`;
  if (isOrdinary) await owner().unsafe(makeOwner);
  await owner().unsafe(`create database ${name} ${isOrdinary ? `owner ${name}` : ""}`);
  const other = { ...ownerConnection(), database: name, ...(isOrdinary ? { username: name } : {}) };
  const sql = connectAsOwner(other);
  try {
    await work(sql, other);
  } finally {
    await sql.end();
    await owner().unsafe(`drop database ${name} with (force)`);
    if (isOrdinary) await owner().unsafe(`drop role ${name}`);
    await owner().unsafe(`drop role if exists ${requestLoginFor(name, "").name}`);
  }
}

describe("a restore drill", () => {
  test("brings back every row, and people get in as before", async () => {
    const email = `owner-${randomBytes(4).toString("hex")}@example.test`;
    const scope = await make.makeClinic({ email });
    const patientId = await make.makePatient(scope, { displayName: "Drill Patient" });
    const program = await make.makePublishedProgram(scope, { patientId, draft: { patientMessage: nastyText } });
    const link = await make.makeShareLink(scope, program.id);
    const log = await make.makeSessionLog(link, program.draft, { comment: nastyText, pain: 0 });
    const manifest = await writeBackup(owner(), { folder, linkKeys, now });
    expect(manifest.tables.find(({ name }) => name === "patient")?.rows).toBe(1);

    await withEmptyDatabase(async (sql, other) => {
      await restoreBackup(sql, { folder, isReplacing: false });
      await closeDatabase();
      const login = requestLoginFor(other.database, "for tests only");
      await prepareRequestLogin(sql, login);
      pointDatabaseAt({ ...other, username: login.name, password: login.password });
      const person = await findClinicianForSignIn(email);
      const restored = mintClinicScope({ ...scope, clinicianId: person?.clinicianId ?? "" });
      expect((await getProgram(restored, program.id))?.draft).toEqual(program.draft);
      expect((await getPatient(restored, patientId))?.displayName).toBe("Drill Patient");
      expect(await listSessionLogs(restored, program.id, { limit: 9 })).toMatchObject([
        { id: log.id, comment: nastyText, pain: 0 },
      ]);
      expect((await findPatientScope(proofOf(link.linkId), now))?.programId).toBe(program.id);
      const { count } = await sql`
        select from pg_class where relname = 'patient' and relrowsecurity and relforcerowsecurity`;
      expect(count).toBe(1);
      expect((await listPatients(await make.makeClinic(), all)).total).toBe(0);
      await closeDatabase();
      pointDatabaseAt(connection());
    });
  });

  test("works for an owner who is held by row-level security", async () => {
    const again = join(home, "again");
    await withEmptyDatabase(
      async (sql) => {
        await restoreBackup(sql, { folder, isReplacing: false });
        expect(await sql`select from patient`).toHaveLength(0);
        const { tables } = await writeBackup(sql, { folder: again, linkKeys, now });
        expect(tables).toEqual((await readManifest(folder)).tables);
      },
      { isOrdinary: true },
    );
  });

  test("keeps what happened at one moment, while the app goes on writing", async () => {
    const scope = await make.makeClinic();
    let isOver = false;
    const writing = (async () => {
      while (!isOver) await make.makePublishedProgram(scope);
    })();
    const busy = join(home, "busy");
    const manifest = await writeBackup(owner(), { folder: busy, linkKeys, now }).finally(() => {
      isOver = true;
    });
    await writing;
    await withEmptyDatabase(async (sql) => {
      await restoreBackup(sql, { folder: busy, isReplacing: false });
      expect(manifest.tables.every(({ rows }) => rows >= 0)).toBe(true);
    });
  });
});

const all = { search: "", archived: false, limit: 99, offset: 0 };

describe("a backup", () => {
  test("is readable by its owner only and holds no session and no key", async () => {
    const files = ["manifest.json", "tables/patient.jsonl.gz", "tables/clinician.jsonl.gz"];
    for (const file of files) expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
    const manifest = await readManifest(folder);
    expect(manifest.tables.map(({ name }) => name)).not.toContain("clinician_session");
    const text = await readFile(join(folder, "manifest.json"), "utf8");
    for (const { key } of linkKeys) expect(text).not.toContain(Buffer.from(key).toString("base64url"));
  });

  test("says which link keys its links need", async () => {
    const manifest = await readManifest(folder);
    expect(missingLinkKeys(manifest, linkKeys)).toEqual([]);
    expect(missingLinkKeys(manifest, [{ version: 1, key: new Uint8Array(32) }])).toEqual([1]);
  });

  test("that breaks off leaves nothing of that name", async () => {
    const broken = join(home, "broken");
    await owner()`create table homestretch_unreadable (id integer primary key)`;
    await owner()`revoke select on homestretch_unreadable from homestretch_backup`;
    await expect(writeBackup(owner(), { folder: broken, linkKeys, now })).rejects.toMatchObject({ code: "42501" });
    await owner()`drop table homestretch_unreadable`;
    await expect(stat(broken)).rejects.toMatchObject({ code: "ENOENT" });
    await expect(stat(`${broken}.unfinished`)).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("restoring refuses", () => {
  test("a database that holds something, and leaves it as it is", async () => {
    const before = await owner()`select count(*)::int from clinician`;
    await expect(restoreBackup(owner(), { folder, isReplacing: false })).rejects.toThrow("The database is not empty");
    expect(await owner()`select count(*)::int from clinician`).toEqual(before);
  });

  test.each([
    ["a row that was changed", (text: string) => text.replace("Drill Patient", "Other Patient")],
    ["a row that was cut off", (text: string) => text.slice(0, text.length / 2)],
    ["a row that is gone", () => ""],
    ["a file that is no longer one", null],
  ])("%s, and leaves what was there", async (_what, change) => {
    const file = join(folder, "tables", "patient.jsonl.gz");
    const good = await readFile(file);
    await writeFile(file, change ? gzipSync(change(gunzipSync(good).toString("utf8"))) : "not compressed");
    const before = await owner()`select id from clinician order by id`;
    await expect(restoreBackup(owner(), { folder, isReplacing: true })).rejects.toMatchObject({ name: "BackupError" });
    expect(await owner()`select id from clinician order by id`).toEqual(before);
    await writeFile(file, good);
  });

  test("what is no backup, and one of a newer version", async () => {
    await expect(restoreBackup(owner(), { folder: home, isReplacing: true })).rejects.toThrow("is not a backup");
    const file = join(folder, "manifest.json");
    const good = await readFile(file, "utf8");
    const manifest = JSON.parse(good);
    await writeFile(file, JSON.stringify({ ...manifest, migrations: [...manifest.migrations, "0".repeat(64)] }));
    await expect(restoreBackup(owner(), { folder, isReplacing: true })).rejects.toThrow("Update Homestretch first");
    await writeFile(file, "{");
    await expect(restoreBackup(owner(), { folder, isReplacing: true })).rejects.toThrow("damaged");
    await writeFile(file, good);
  });
});

test("with --replace a database is what the backup holds, whatever it held before", async () => {
  const later = await make.makeClinic();
  await restoreBackup(owner(), { folder, isReplacing: true });
  expect((await owner()`select from clinician where id = ${later.clinicianId}`).count).toBe(0);
  expect((await owner()`select from clinician`).count).toBe(1);
});
