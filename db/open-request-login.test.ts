import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isDatabaseReady } from "@/db/access/health";
import { closeDatabase, connectAsOwner, type Pool, pointDatabaseAt } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { openRequestLogin } from "@/db/open-request-login";
import { requestLoginFor } from "@/db/request-login";
import { seedCatalog } from "@/db/seed";
import { makeClinic } from "@/db/testing/factories";
import { openTestDatabase, type TestDatabase } from "@/db/testing/test-database";
import type { DatabaseConnection } from "@/env";

/* A database as a host hands it out: its owner may make roles, or may not, but is no superuser. */
let home: TestDatabase;
let admin: Pool;
const authSecret = "for tests only";
const name = `homestretch_host_${randomBytes(6).toString("hex")}`;
const made = requestLoginFor(name, authSecret).name;

beforeAll(async () => {
  home = await openTestDatabase();
  admin = connectAsOwner(home.ownerConnection);
});

afterAll(async () => {
  await admin.end();
  await home.close();
});

async function withDatabase(attributes: string, task: (owner: DatabaseConnection) => Promise<void>): Promise<void> {
  const grant = "grant homestretch_gate, homestretch_clinic, homestretch_patient, homestretch_backup to";
  const maySet =
    attributes === "createrole" ? "with admin true, inherit false, set true" : "with inherit false, set true";
  await admin.unsafe(`create role ${name} login ${attributes} password 'x'; ${grant} ${name} ${maySet}`);
  await admin.unsafe(`create database ${name} owner ${name}`);
  const owner = { ...home.ownerConnection, database: name, username: name, password: "x" };
  try {
    const sql = connectAsOwner(owner);
    await migrateDatabase(sql)
      .then(() => seedCatalog(sql))
      .finally(() => sql.end());
    await task(owner);
  } finally {
    await closeDatabase();
    await admin.unsafe(`drop database ${name} with (force)`);
    for (const role of [made, "homestretch_web_test", name]) await admin.unsafe(`drop role if exists ${role}`);
  }
}

async function expectToServe(address: DatabaseConnection): Promise<void> {
  await closeDatabase();
  pointDatabaseAt(address);
  expect(await isDatabaseReady()).toBe(true);
  await makeClinic();
}

test("the one address of an owner is served with a login made for it, which the next start finds again", async () => {
  await withDatabase("createrole", async (owner) => {
    const starts = [1, 2, 3].map(() => openRequestLogin({ database: owner, adminDatabase: owner, authSecret }));
    const [{ address }] = (await Promise.all(starts)) as [Awaited<(typeof starts)[0]>];
    expect(address.username).toBe(made);
    await expectToServe(address);
    // Another secret, as after it was changed: the password follows.
    const later = await openRequestLogin({ database: owner, adminDatabase: owner, authSecret: "another one" });
    await expectToServe(later.address);
  });
});

test("an owner who may not make roles is told what an administrator must run; that done, it works", async () => {
  await withDatabase("", async (owner) => {
    const refusal = await openRequestLogin({ database: owner, adminDatabase: owner, authSecret }).catch(
      (error) => error,
    );
    expect(refusal.name).toBe("ConfigurationError");
    const [, sql] = /run: (CREATE ROLE .*;) Then/.exec(refusal.message) ?? [];
    expect(sql).toContain("CREATE ROLE homestretch_web LOGIN PASSWORD");
    await admin.unsafe((sql ?? "").replaceAll("homestretch_web", "homestretch_web_test"));
    const database = { ...owner, username: "homestretch_web_test", password: "…" };
    const { address } = await openRequestLogin({ database, adminDatabase: owner, authSecret });
    expect(address.username).toBe("homestretch_web_test");
    await expectToServe(address);
  });
});

test("a login of one's own is made fit and keeps its password", async () => {
  await withDatabase("createrole", async (owner) => {
    const creator = connectAsOwner(owner);
    await creator.unsafe("create role homestretch_web_test login password 'mine'").finally(() => creator.end());
    const database = { ...owner, username: "homestretch_web_test", password: "mine" };
    const { address } = await openRequestLogin({ database, adminDatabase: owner, authSecret });
    expect(address).toEqual(database);
    await expectToServe(address);
  });
});
