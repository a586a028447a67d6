import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import type { DatabaseConnection } from "@/env";

/** A database of its own for a test file. */
export type TestDatabase = {
  /** Options for `postgres(...)`. */
  connection: DatabaseConnection;
  /** The same as an address, for code that reads DATABASE_URL. */
  url: string;
  /** Drops the database; connections that are still open are cut. */
  close(): Promise<void>;
};

/** Gives a fresh, migrated, empty database: a copy of the template that the global setup made. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { connection: server, template } = inject("testServer");
  const name = `${template}_${randomBytes(6).toString("hex")}`;
  await runOn(server, `create database ${name} template ${template}`);
  const connection = { ...server, database: name };
  return {
    connection,
    url: addressOf(connection),
    close: () => runOn(server, `drop database if exists ${name} with (force)`),
  };
}

async function runOn(connection: DatabaseConnection, statement: string): Promise<void> {
  const admin = postgres({ ...connection, max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(statement);
  } finally {
    await admin.end();
  }
}

function addressOf({ host, port, username, password, database, ssl }: DatabaseConnection): string {
  const query = new URLSearchParams({ host, port: String(port), user: username, sslmode: ssl || "disable" });
  if (password) query.set("password", password);
  return `postgresql:///${database}?${query}`;
}
