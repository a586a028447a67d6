import postgres from "postgres";
import { admission } from "@/db/admission";
import { asUnavailable, DatabaseUnavailable } from "@/db/database-unavailable";
import { type Connection, driverOptions } from "@/db/driver-options";
import { noteUnavailable } from "@/db/note-unavailable";
import { inspectLogin } from "@/db/request-login";
import { ConfigurationError, type DatabaseConnection, env } from "@/env";

/** A pool; its `begin` opens a transaction. */
export type Pool = postgres.Sql;

/** A running transaction. */
export type Transaction = postgres.TransactionSql;

const poolSize = 10;
const seconds = 1000;
/** More than statements may take. Who gets no answer by then has lost the connection without a word. */
const answerMilliseconds = 25 * seconds;

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
export function pointDatabaseAt(address: DatabaseConnection, options: Connection = {}): Database {
  holder.homestretchDatabase = openDatabase(address, options);
  return holder.homestretchDatabase;
}

/** Ends the pool after its running queries, if there is one. `database()` then opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = holder.homestretchDatabase;
  holder.homestretchDatabase = undefined;
  await open?.close();
}

/** A connection as the owner of the tables, for migrations, seeds and tests. Close it with `end()`. */
export function connectAsOwner(address: DatabaseConnection): Pool {
  return connect(address, { max: 2 });
}

/**
 * Each connection starts as `homestretch_gate`, so a query outside of a scope reaches no row of a clinic. That is a
 * setting of the login; a pool whose login may do more, such as an owner's, serves nothing.
 *
 * A pool that lost a connection is replaced, and ended when its other tasks are done. postgres.js 3.4.9 would use the
 * lost connection again with half-written bytes in its buffer, and never send anything on it (porsager/postgres#1154).
 * So connections are not closed for being idle or old either. The new pool connects at once, without backing off.
 */
function openDatabase(address: DatabaseConnection, options: Connection = {}): Database {
  const admit = admission({ running: poolSize, waiting: 200, waitMilliseconds: 5 * seconds });
  let isClosed = false;
  let isPooled = address.isPooled;
  let pool = openPool();
  let checking: Promise<void> | undefined;

  function openPool(): Pool {
    const opened = connect({ ...address, isPooled }, { ...poolOptions, ...options, onclose: () => replace(opened) });
    return opened;
  }

  function replace(lost: Pool): void {
    if (lost !== pool || isClosed) return;
    pool = openPool();
    checking = undefined;
    void lost.end({ timeout: 15 });
  }

  async function check(opened: Pool): Promise<void> {
    const login = await inspectLogin(opened);
    if (login.faults.length > 0) throw unfit(login);
    // A named statement would be looked for on another connection of the pooler.
    if (!login.isPooled || isPooled) return;
    isPooled = true;
    if (opened === pool) pool = openPool();
    void opened.end({ timeout: 15 });
  }

  async function checkedPool(): Promise<Pool> {
    checking ??= check(pool);
    const mine = checking;
    await mine.catch((error: unknown) => {
      if (checking === mine) checking = undefined;
      throw error;
    });
    return pool;
  }

  async function run<Value>(task: (pool: Pool) => Promise<Value>): Promise<Value> {
    let current = pool;
    let timer: NodeJS.Timeout | undefined;
    const isLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new DatabaseUnavailable("the database does not answer"));
        replace(current);
      }, answerMilliseconds);
    });
    const answer = checkedPool().then((checked) => {
      current = checked;
      return task(checked);
    });
    return Promise.race([answer, isLate]).finally(() => clearTimeout(timer));
  }

  return {
    use: (task) =>
      admit(() => run(task)).catch((error: unknown) => {
        const answered = asUnavailable(error);
        if (answered instanceof DatabaseUnavailable) noteUnavailable(answered);
        throw answered;
      }),
    close: () => {
      isClosed = true;
      return pool.end({ timeout: 5 });
    },
  };
}

const poolOptions: Connection = {
  max: poolSize,
  idle_timeout: undefined,
  max_lifetime: null,
  fetch_types: false,
};

function unfit({ name, faults }: { name: string; faults: string[] }): ConfigurationError {
  return new ConfigurationError(faults.map((fault) => `DATABASE_URL: the login "${name}" ${fault}.`));
}

/**
 * Columns come out in camelCase, calendar days as "YYYY-MM-DD" text (the driver would make them an instant at
 * midnight of some zone).
 */
function connect(address: DatabaseConnection, options: Connection): Pool {
  return postgres({
    transform: { column: { from: postgres.toCamel } },
    types: { plainDate: { to: 1082, from: [1082], serialize: String, parse: String } },
    onnotice: () => {},
    ...driverOptions(address),
    ...options,
  });
}
