import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { driverOptions } from "@/db/driver-options";
import { migrateDatabase } from "@/db/migrate";
import { type DatabaseConnection, parseDatabaseUrl } from "@/env";
import { bundleWorkers } from "@/scripts/bundle-workers.mjs";
import { startPostgres } from "@/scripts/postgres/server.mjs";

declare module "vitest" {
  interface ProvidedContext {
    testServer: { connection: DatabaseConnection; template: string };
  }
}

/** Brings a server for all test files and one migrated database, which each test database is a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await bundleWorkers();
  const server = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, stop: async () => {} }
    : await startThrowAwayServer();
  const connection = parseDatabaseUrl(server.url);
  if (typeof connection === "string") throw new Error(`DATABASE_URL ${connection}`);
  const template = `homestretch_test_${randomBytes(6).toString("hex")}`;
  const admin = postgres({ ...driverOptions(connection), max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${template}`);
  const sql = postgres({ ...driverOptions(connection), database: template, max: 1, onnotice: () => {} });
  await migrateDatabase(sql);
  await sql.end();
  project.provide("testServer", { connection, template });
  return async () => {
    const left = await admin<{ name: string }[]>`
      select datname as name from pg_database where starts_with(datname, ${template})`;
    for (const { name } of left) await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end();
    await server.stop();
  };
}

async function startThrowAwayServer() {
  const folder = await mkdtemp(join(tmpdir(), "homestretch-test-"));
  const server = await startPostgres(folder, { isThrowAway: true });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
