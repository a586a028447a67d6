import { z } from "zod";
import { type DemoDoor, decideDemoDoor } from "./lib/access/demo-door";

/** Options for `postgres(...)`, complete for a server over TCP or a socket folder. */
export type DatabaseConnection = {
  host: string;
  port: number;
  username: string;
  password: string;
  database: string;
  ssl: false | "require" | "allow" | "prefer" | "verify-full";
  connection: { application_name: string } & Record<string, string>;
};

/** A server key for patient links. The newest version signs, every version still verifies. */
export type LinkKey = { version: number; key: Uint8Array };

/** The whole configuration, parsed. */
export type Env = Readonly<{
  database: DatabaseConnection;
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
  ).transform((text, context) => {
    const result = parseDatabaseUrl(text);
    return typeof result === "string" ? fault(context, result) : result;
  }),
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

const sslModes = {
  disable: false,
  allow: "allow",
  prefer: "prefer",
  require: "require",
  "verify-full": "verify-full",
} as const;

/** Reads a Postgres address; a socket folder is given as libpq does: `postgresql:///name?host=/folder&user=me`. */
export function parseDatabaseUrl(text: string): DatabaseConnection | string {
  if (!/^postgres(ql)?:\/\//.test(text)) return "must start with postgres:// or postgresql://";
  if (!URL.canParse(text)) return "is not a valid address. Special characters in the password must be percent-encoded.";
  const url = new URL(text);
  const { host, port, user, password, sslmode, ...rest } = Object.fromEntries(url.searchParams);
  const database = decodeURIComponent(url.pathname.slice(1));
  if (!database) return "names no database, such as …/homestretch at its end.";
  if (sslmode && !(sslmode in sslModes))
    return `has an unknown sslmode. Use one of ${Object.keys(sslModes).join(", ")}.`;
  return {
    host: host ?? (decodeURIComponent(url.hostname) || "localhost"),
    port: Number(port ?? (url.port || 5432)),
    username: (user ?? decodeURIComponent(url.username)) || "postgres",
    password: password ?? decodeURIComponent(url.password),
    database,
    ssl: sslModes[sslmode as keyof typeof sslModes] ?? false,
    connection: { application_name: "homestretch", ...rest },
  };
}
