import { createHash, createHmac } from "node:crypto";
import type postgres from "postgres";
import type { Pool } from "@/db/client";

/** Who serves requests: a login that owns nothing and, before it takes on a role, may do nothing. */
export type RequestLogin = { name: string; password: string };

const roles = ["homestretch_gate", "homestretch_clinic", "homestretch_patient"];

/**
 * What every session of the login starts with. It belongs to the login and is not sent by the app, because a pooler
 * refuses a connection that starts with parameters it does not know.
 */
const sessionSettings: Record<string, string> = {
  role: "homestretch_gate",
  statement_timeout: "10s",
  lock_timeout: "5s",
  idle_in_transaction_session_timeout: "15s",
};

/**
 * The login of a database. Logins belong to the whole server, so each database has its own, and two installations on
 * one server do not change each other's password. Instances with the same secret find the same password.
 */
export function requestLoginFor(database: string, secret: string): RequestLogin {
  const isPlain = /^[a-z0-9_]{1,47}$/.test(database);
  const suffix = isPlain ? database : createHash("sha256").update(database).digest("hex").slice(0, 16);
  const password = createHmac("sha256", secret).update(`homestretch request login\n${database}`).digest("base64url");
  return { name: `homestretch_app_${suffix}`, password };
}

/** The statements that make an existing login fit, for an administrator to run. */
export function loginSql(name: string): string {
  const settings = Object.entries(sessionSettings).map(
    ([key, value]) => `ALTER ROLE ${quoted(name)} SET ${key} = '${value}';`,
  );
  return [`ALTER ROLE ${quoted(name)} NOINHERIT;`, `GRANT ${roles.join(", ")} TO ${quoted(name)};`, ...settings].join(
    " ",
  );
}

/**
 * Makes the login, or makes it fit again, as the owner. Without a password an existing login keeps its own. The roles
 * of requests must be there. What others changed about the login is taken back: a login may change its own settings.
 */
export async function prepareRequestLogin(owner: Pool, { name, password }: { name: string; password: string | null }) {
  const login = quoted(name);
  await owner.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('homestretch request login'))`;
    const { count } = await tx`select from pg_roles where rolname = ${name}`;
    const secret = password === null ? "" : `password '${password}'`;
    await tx.unsafe(`${count === 0 ? "create" : "alter"} role ${login} login noinherit ${secret}`);
    await tx.unsafe(`alter role ${login} reset all`);
    for (const [key, value] of Object.entries(sessionSettings)) {
      await tx.unsafe(`alter role ${login} set ${key} = '${value}'`);
    }
    await tx.unsafe(`grant ${roles.join(", ")} to ${login} ${await membershipOptions(tx)}`);
    await restrictEverybody(tx);
  });
}

async function membershipOptions(tx: postgres.TransactionSql): Promise<string> {
  const [row] = await tx`select current_setting('server_version_num')::int >= 160000 as is_known`;
  return row?.isKnown ? "with inherit false, set true" : "";
}

// What Postgres allows everybody from the start. Only the owner of the database can take it back; another one tries.
async function restrictEverybody(tx: postgres.TransactionSql): Promise<void> {
  const [row] = await tx<{ name: string }[]>`select current_database() as name`;
  const statements = [
    `revoke temporary, create on database ${quoted(row?.name ?? "")} from public`,
    "revoke create on schema public from public",
  ];
  for (const statement of statements) {
    await tx.savepoint((attempt) => attempt.unsafe(statement)).catch(() => {});
  }
}

type LoginState = {
  name: string;
  role: string;
  backendPid: number;
  isMighty: boolean;
  isOwner: boolean;
  inherits: boolean;
  mayCreate: boolean;
  otherRoles: string[];
  settings: Record<string, string>;
};

/**
 * Asks a new connection who it is: `faults` says what keeps its login from serving requests, each the rest of a
 * sentence, and `isPooled` whether a pooler stands between. A pooler answers for the server, and gives each client a
 * process id of its own making.
 */
export async function inspectLogin(sql: Pool): Promise<{ name: string; faults: string[]; isPooled: boolean }> {
  // Without parameters, so that it is one unnamed statement that also a pooler lets through.
  const result = await sql.unsafe<{ state: LoginState }[]>(inspection);
  const [row] = result;
  if (!row) throw new Error("a connection does not know who it is");
  const { state } = row;
  return { name: state.name, faults: faultsOf(state), isPooled: result.state.pid !== state.backendPid };
}

function faultsOf(state: LoginState): string[] {
  if (state.isMighty) return ["may do anything, or make roles or databases, or step over row-level security"];
  if (state.isOwner) return ["owns something in the server, or was given rights on it"];
  const wrong = Object.entries(sessionSettings).filter(
    ([key, value]) => key !== "role" && state.settings[key] !== value,
  );
  return [
    ...(state.otherRoles.length > 0 ? [`is a member of ${state.otherRoles.join(", ")}`] : []),
    ...(state.inherits ? ["has the rights of its roles without taking them on"] : []),
    ...(state.mayCreate ? ["may create tables in the schema public"] : []),
    ...(state.role === sessionSettings.role ? [] : [`does not start as ${sessionSettings.role}`]),
    ...wrong.map(([key, value]) => `does not start with ${key} = ${value}`),
  ];
}

const inspection = `
  select json_build_object(
    'name', session_user,
    'role', current_user,
    'backendPid', pg_backend_pid(),
    'isMighty', rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication,
    'isOwner', exists (
      select from pg_shdepend where refclassid = 'pg_authid'::regclass and refobjid = login.oid
        and (deptype = 'o' or (deptype = 'a' and classid <> 'pg_database'::regclass))),
    'inherits', exists (
      select from pg_roles where rolname in (${roles.map((role) => `'${role}'`).join(", ")})
        and pg_has_role(login.oid, oid, 'usage')),
    'mayCreate', has_schema_privilege(login.oid, 'public', 'create'),
    'otherRoles', array(
      select rolname::text from pg_roles where oid <> login.oid and pg_has_role(login.oid, oid, 'member')
        and rolname not in (${roles.map((role) => `'${role}'`).join(", ")})),
    'settings', json_build_object(${Object.keys(sessionSettings)
      .map((key) => `'${key}', current_setting('${key}')`)
      .join(", ")})
  ) as state
  from pg_roles login where rolname = session_user`;

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
