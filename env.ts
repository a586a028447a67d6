import { z } from "zod";
import { type DemoDoor, decideDemoDoor } from "./lib/access/demo-door";
import { parsePostgresUrl } from "./lib/postgres-url/parse-postgres-url";
import type { PostgresAddress } from "./lib/postgres-url/postgres-address";

/** A Postgres server, a database on it, and who logs in. */
export type DatabaseConnection = PostgresAddress;

/** A server key for patient links. The newest version signs, every version still verifies. */
export type LinkKey = { version: number; key: Uint8Array };

/** The whole configuration, parsed. */
export type Env = Readonly<{
  /** As whom requests are served. */
  database: DatabaseConnection;
  /** Who owns the tables: for setup and migrations only. The same as `database` where no other one is named. */
  adminDatabase: DatabaseConnection;
  /** What the people who wrote these addresses should know: whole sentences. */
  databaseNotes: readonly string[];
  authSecret: string;
  /** Newest first, never empty. */
  linkKeys: readonly [LinkKey, ...LinkKey[]];
  /** The address people type, without a trailing slash. */
  publicUrl: string;
  /** Where the app listens, and PUBLIC_URL when it is set: what pages of this app are opened under. */
  listening: Readonly<{ publicUrl: string | undefined; host: string; port: number }>;
  clinicSignup: "first" | "open";
  trustProxy: boolean;
  logLevel: "debug" | "info" | "warn" | "error";
}>;

/** Thrown when the configuration cannot be used. Lists every fault, not only the first. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
  constructor(readonly faults: readonly string[]) {
    const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
    super(`The configuration has ${count}:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
  }
}

let parsed: Env | undefined;

/** The configuration of this process. Parsed at first use, because `next build` runs without any variable. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/**
 * Whether the demo is open. Reads its few variables at each call: `db/access` asks also in processes that have no whole
 * configuration.
 */
export function demoDoor(source: Record<string, string | undefined> = process.env): DemoDoor {
  return decideDemoDoor(source);
}

/** The key that new patient links are made with. */
export function newestLinkKey(): LinkKey {
  return env().linkKeys[0];
}

/** Parses a set of variables or throws a ConfigurationError that lists every fault. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  // An empty line in a .env file means "not set", not "set to nothing".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const result = variables.safeParse(given);
  if (!result.success) {
    throw new ConfigurationError(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
  }
  const { PORT, HOST, PUBLIC_URL, ...rest } = result.data;
  return Object.freeze({
    database: rest.DATABASE_URL,
    adminDatabase: rest.DATABASE_ADMIN_URL ?? rest.DATABASE_URL,
    databaseNotes: ["DATABASE_URL", "DATABASE_ADMIN_URL"].flatMap((name) => listNotes(name, given[name])),
    authSecret: rest.NEXTAUTH_SECRET,
    linkKeys: rest.LINK_KEYS,
    publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
    listening: { publicUrl: PUBLIC_URL, host: HOST, port: Number(PORT) },
    clinicSignup: rest.CLINIC_SIGNUP,
    trustProxy: rest.TRUST_PROXY,
    logLevel: rest.LOG_LEVEL,
  });
}

/** Stops parsing of one variable with a message; zod goes on with the next variable. */
function fault(context: z.core.$RefinementCtx, message: string): never {
  context.issues.push({ code: "custom", message, input: context.value });
  return z.NEVER;
}

function required(what: string) {
  return z.string({ error: `is missing. ${what}` });
}

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values, fallback: Values[number]) {
  return z.enum(values, { error: `must be ${values.map((value) => `"${value}"`).join(" or ")}` }).default(fallback);
}

function flag() {
  return z
    .enum(["0", "1", "false", "true"], { error: 'must be "1" or "0"' })
    .default("0")
    .transform((value) => value === "1" || value === "true");
}

const variables = z.object({
  DATABASE_URL: required(
    "Give the address of a Postgres database, or start with `npm start`, which brings one.",
  ).transform(readDatabaseUrl),
  DATABASE_ADMIN_URL: z.string().transform(readDatabaseUrl).optional(),
  NEXTAUTH_SECRET: required("Give at least 32 random characters, or start with `npm start`, which makes them.").refine(
    (text) => text.length >= 32 && new Set(text).size >= 12 && !/change.?me|example|password|your.?secret/i.test(text),
    { error: "is too weak. Give at least 32 random characters." },
  ),
  LINK_KEYS: required(
    "Give `1:` and 32 random bytes in base64url, or start with `npm start`, which makes them.",
  ).transform((text, context) => {
    const result = parseLinkKeys(text);
    return typeof result === "string" ? fault(context, result) : result;
  }),
  // Next reads this one by itself, so it is only checked here.
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .string()
    .refine((text) => /^[A-Za-z0-9+/]{43}=$/.test(text), { error: "must be 32 random bytes in base64." })
    .optional(),
  PUBLIC_URL: z
    .string()
    .transform((text, context) => {
      const result = parsePublicUrl(text);
      return (
        result ?? fault(context, "must be an http or https address without a path, such as https://hep.example.org")
      );
    })
    .optional(),
  HOST: z.string().default("localhost"),
  PORT: z
    .string()
    .default("3000")
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535, {
      error: "must be a number from 1 to 65535",
    }),
  CLINIC_SIGNUP: oneOf(["first", "open"], "first"),
  DEMO: flag(),
  TRUST_PROXY: flag(),
  LOG_LEVEL: oneOf(["debug", "info", "warn", "error"], "info"),
});

/** The origin of an http or https address, or null when it is not exactly one. */
export function parsePublicUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  const isOrigin = url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return isWeb && isOrigin ? url.origin : null;
}

/** Reads `1:<base64url of 32 bytes>,2:…`. Gives the keys, newest first, or what is wrong. */
export function parseLinkKeys(text: string): [LinkKey, ...LinkKey[]] | string {
  const keys: LinkKey[] = [];
  for (const part of text.split(",")) {
    const match = /^([1-9]\d{0,5}):([A-Za-z0-9_-]+)$/.exec(part.trim());
    const bytes = match?.[2] ? Buffer.from(match[2], "base64url") : null;
    if (!match || bytes?.length !== 32)
      return "must look like `1:` and 32 random bytes in base64url, several joined by commas.";
    if (new Set(bytes).size < 12) return `has a key (version ${match[1]}) that is not random.`;
    keys.push({ version: Number(match[1]), key: new Uint8Array(bytes) });
  }
  keys.sort((a, b) => b.version - a.version);
  const [newest, ...older] = keys;
  if (!newest) return "holds no key.";
  if (new Set(keys.map((key) => key.version)).size < keys.length) return "names a version twice.";
  return [newest, ...older];
}

/** Reads a Postgres address, or says what is wrong with it. */
export function parseDatabaseUrl(text: string): DatabaseConnection | string {
  const result = parsePostgresUrl(text);
  return "fault" in result ? result.fault : result.address;
}

function listNotes(name: string, text: string | undefined): string[] {
  const result = text === undefined ? { fault: "" } : parsePostgresUrl(text);
  return "fault" in result ? [] : result.notes.map((note) => `${name} ${note}`);
}

function readDatabaseUrl(text: string, context: z.core.$RefinementCtx): DatabaseConnection {
  const result = parseDatabaseUrl(text);
  return typeof result === "string" ? fault(context, result) : result;
}
