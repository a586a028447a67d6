import { afterAll, beforeAll } from "vitest";
import { closeDatabase, connectAsOwner, type Pool, pointDatabaseAt } from "@/db/client";
import { seedCatalog } from "@/db/seed";
import { openTestDatabase, type TestDatabase } from "@/db/testing/test-database";
import type { DatabaseConnection } from "@/env";

/**
 * Call at the top of a test file: its access functions then work on a database of its own that holds the catalog and
 * nothing else. `owner()` is a connection that row-level security does not hold, to look behind the functions.
 */
export function setUpTestDatabase(): {
  owner: () => Pool;
  connection: () => DatabaseConnection;
  ownerConnection: () => DatabaseConnection;
} {
  let database: TestDatabase | undefined;
  let owner: Pool | undefined;

  beforeAll(async () => {
    database = await openTestDatabase();
    pointDatabaseAt(database.connection);
    owner = connectAsOwner(database.ownerConnection);
    await seedCatalog(owner);
  });

  afterAll(async () => {
    await closeDatabase();
    await owner?.end();
    await database?.close();
  });

  return {
    owner: () => made(owner),
    connection: () => made(database).connection,
    ownerConnection: () => made(database).ownerConnection,
  };
}

function made<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the test database is not there before the tests run");
  return value;
}
