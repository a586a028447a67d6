import { connectAsOwner, type Pool } from "@/db/client";
import { errorCode } from "@/db/driver-error";
import { inspectLogin, loginSql, prepareRequestLogin, requestLoginFor } from "@/db/request-login";
import { ConfigurationError, type DatabaseConnection, type Env } from "@/env";
import { describeHosts } from "@/lib/postgres-url/host-list";

/** The address that requests are served with, and what the person at the keyboard should know about it. */
export type OpenedLogin = { address: DatabaseConnection; notes: string[] };

/**
 * Finds or makes the login that serves requests, after the migrations. A DATABASE_URL with a login of its own is only
 * made fit. One that names the owner, as hosts give out a single address, is used with a login made for this purpose.
 * Throws ConfigurationError, with the SQL for an administrator, when neither works: the owner never serves.
 */
export async function openRequestLogin({
  database,
  adminDatabase,
  authSecret,
}: Pick<Env, "database" | "adminDatabase" | "authSecret">): Promise<OpenedLogin> {
  const isOwnLogin = database.username !== adminDatabase.username;
  const made = requestLoginFor(database.database, authSecret);
  const address = isOwnLogin ? database : { ...database, username: made.name, password: made.password };
  const login = isOwnLogin ? { name: database.username, password: null } : made;
  let found = await inspect(address).catch(asUnknown);
  if (found.faults.length > 0) {
    await repair(adminDatabase, login, { hasSessions: found.name !== "" });
    found = await inspect(address).catch((error: unknown) => {
      throw describeRefusal(error, address);
    });
  }
  if (found.faults.length > 0) throw unfit(login.name, found.faults);
  const isPooled = address.isPooled || found.isPooled;
  const isNews = found.isPooled && !address.isPooled;
  return { address: { ...address, isPooled }, notes: isNews ? [poolerNote] : [] };
}

const poolerNote = "goes through a pooler, so statements are not kept prepared.";

async function inspect(address: DatabaseConnection) {
  return withConnection(address, inspectLogin);
}

// A login that is not there yet, or has another password, is made fit like one with faults.
function asUnknown(error: unknown) {
  if (!isRefused(error)) throw error;
  return { name: "", faults: ["cannot sign in"], isPooled: false };
}

async function repair(
  admin: DatabaseConnection,
  login: { name: string; password: string | null },
  { hasSessions }: { hasSessions: boolean },
): Promise<void> {
  try {
    await withConnection(admin, async (owner) => {
      await prepareRequestLogin(owner, login);
      if (hasSessions) await endSessions(owner, login.name).catch(() => {});
    });
  } catch (error) {
    if (errorCode(error) !== "42501") throw error;
    throw unfit(login.name, [`cannot be made or changed by the database user "${admin.username}"`]);
  }
}

// A pooler hands sessions on that began before the login was changed.
function endSessions(owner: Pool, name: string) {
  return owner`select pg_terminate_backend(pid, 2000) from pg_stat_activity where usename = ${name}`;
}

function unfit(name: string, faults: string[]): ConfigurationError {
  const own = /^homestretch_app_/.test(name) ? "homestretch_web" : name;
  const create = own === name ? "" : `CREATE ROLE ${own} LOGIN PASSWORD '…'; `;
  return new ConfigurationError([
    `DATABASE_URL: the login for requests, "${name}", ${faults.join(", ")}. Ask an administrator to run: ` +
      `${create}${loginSql(own)} Then set DATABASE_URL to the address with that login, and DATABASE_ADMIN_URL to the ` +
      "address of the owner. If a pooler stands between, restart it: it keeps sessions from before.",
  ]);
}

function describeRefusal(error: unknown, { hosts, username }: DatabaseConnection): unknown {
  if (!isRefused(error)) return error;
  return new ConfigurationError([
    `DATABASE_URL: the login for requests, "${username}", is refused at ${describeHosts(hosts)}. If a pooler stands there, ` +
      "it does not know the login: make one with a password of your own, tell the pooler, and set DATABASE_URL to it " +
      "and DATABASE_ADMIN_URL to the owner's address at the server itself.",
  ]);
}

/** No such login, a wrong password, or not from here; a pooler says it as a violation of the protocol. */
function isRefused(error: unknown): boolean {
  return ["28000", "28P01", "08P01"].includes(errorCode(error));
}

async function withConnection<Value>(address: DatabaseConnection, task: (sql: Pool) => Promise<Value>): Promise<Value> {
  const sql = connectAsOwner(address);
  try {
    return await task(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
