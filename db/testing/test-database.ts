import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { connectAsOwner, type Pool } from "@/db/client";
import { prepareRequestLogin, requestLoginFor } from "@/db/request-login";
import type { DatabaseConnection } from "@/env";
import { formatPostgresUrl } from "@/lib/postgres-url/format-postgres-url";

/** A database of its own for a test file. */
export type TestDatabase = {
  /** As the app reaches it: with the login that serves requests. */
  connection: DatabaseConnection;
  /** As setup and migrations reach it. Row-level security does not hold this one. */
  ownerConnection: DatabaseConnection;
  /** `connection` as an address, for code that reads DATABASE_URL. */
  url: string;
  /** Drops the database; connections that are still open are cut. */
  close(): Promise<void>;
};

/** Gives a fresh, migrated, empty database: a copy of the template that the global setup made. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { connection: server, template } = inject("testServer");
  const name = `${template}_${randomBytes(6).toString("hex")}`;
  await runOn(server, `create database ${name} template ${template}`);
  const ownerConnection = { ...server, database: name };
  const login = requestLoginFor(name, "for tests only");
  await withConnection(ownerConnection, (owner) => prepareRequestLogin(owner, login));
  const connection = { ...ownerConnection, username: login.name, password: login.password };
  return {
    connection,
    ownerConnection,
    url: formatPostgresUrl(connection),
    close: async () => {
      await runOn(server, `drop database if exists ${name} with (force)`);
      await runOn(server, `drop role ${login.name}`);
    },
  };
}

async function runOn(connection: DatabaseConnection, statement: string): Promise<void> {
  await withConnection(connection, (admin) => admin.unsafe(statement));
}

async function withConnection(connection: DatabaseConnection, task: (owner: Pool) => Promise<unknown>): Promise<void> {
  const owner = connectAsOwner(connection);
  try {
    await task(owner);
  } finally {
    await owner.end();
  }
}
