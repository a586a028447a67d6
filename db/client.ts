import postgres from "postgres";
import { admission } from "@/db/admission";
import { asUnavailable } from "@/db/database-unavailable";
import { env } from "@/env";

/** A pool; its `begin` opens a transaction. */
export type Pool = postgres.Sql;

/** A running transaction. */
export type Transaction = postgres.TransactionSql;

/** Options or an address for `postgres(...)`. */
export type Connection = Options | string;

type Options = postgres.Options<Record<string, postgres.PostgresType>>;

const poolSize = 10;
const seconds = 1000;

/** The one way the app reaches Postgres: a task runs with the pool, or `DatabaseUnavailable` is thrown. */
export type Database = {
  use<Value>(task: (pool: Pool) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
};

/**
 * The pool of this process. Next bundles this module more than once, and one process should have one pool, so it is
 * kept on the global object.
 */
export function database(): Database {
  holder.homestretchDatabase ??= openDatabase(env().database);
  return holder.homestretchDatabase;
}

const holder: typeof globalThis & { homestretchDatabase?: Database } = globalThis;

/** From now on `database()` is a pool at this address instead of the configured one. For tests and scripts. */
export function pointDatabaseAt(connection: Connection): Database {
  holder.homestretchDatabase = openDatabase(connection);
  return holder.homestretchDatabase;
}

/** Ends the pool after its running queries, if there is one. `database()` then opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = holder.homestretchDatabase;
  holder.homestretchDatabase = undefined;
  await open?.close();
}

/** A connection as the owner of the tables, for migrations, seeds and tests. Close it with `end()`. */
export function connectAsOwner(connection: Connection): Pool {
  return connect(connection, { max: 2 });
}

/**
 * Each connection starts as `homestretch_gate`, so a query outside of a scope reaches no row of a clinic. A lost
 * connection is made anew, at the latest a second after Postgres is back.
 */
function openDatabase(connection: Connection): Database {
  const pool = connect(connection, {
    max: poolSize,
    connect_timeout: 5,
    idle_timeout: 300,
    backoff: (attempt: number) => Math.min(0.05 * 2 ** attempt, 1),
    fetch_types: false,
    connection: {
      role: "homestretch_gate",
      statement_timeout: 10 * seconds,
      lock_timeout: 5 * seconds,
      idle_in_transaction_session_timeout: 15 * seconds,
    },
  });
  const admit = admission({ running: poolSize, waiting: 200, waitMilliseconds: 5 * seconds });
  return {
    use: (task) =>
      admit(() => task(pool)).catch((error: unknown) => {
        throw asUnavailable(error);
      }),
    close: () => pool.end({ timeout: 5 }),
  };
}

/**
 * Columns come out in camelCase, calendar days as "YYYY-MM-DD" text (the driver would make them an instant at
 * midnight of some zone).
 */
function connect(connection: Connection, options: Options): Pool {
  const all: Options = {
    transform: { column: { from: postgres.toCamel } },
    types: { plainDate: { to: 1082, from: [1082], serialize: String, parse: String } },
    onnotice: () => {},
    ...options,
  };
  if (typeof connection === "string") return postgres(connection, all);
  return postgres({ ...connection, ...all, connection: { ...connection.connection, ...options.connection } });
}
