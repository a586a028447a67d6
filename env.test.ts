import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ConfigurationError, parseDatabaseUrl, parseEnv, parseLinkKeys, parsePublicUrl } from "@/env";

const key = () => randomBytes(32).toString("base64url");
const good = () => ({
  DATABASE_URL: "postgres://me:p%40ss@db.example.org:6543/clinic?sslmode=require",
  NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
  LINK_KEYS: `1:${key()}`,
});

function faultsOf(source: Record<string, string | undefined>): readonly string[] {
  try {
    parseEnv(source);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
}

describe("the configuration", () => {
  test("needs three variables, the rest has defaults", () => {
    expect(parseEnv(good())).toMatchObject({
      publicUrl: "http://localhost:3000",
      clinicSignup: "first",
      trustProxy: false,
      logLevel: "info",
    });
  });

  test("lists every fault at once", () => {
    const faults = faultsOf({
      DATABASE_URL: "mysql://x",
      NEXTAUTH_SECRET: "short",
      LINK_KEYS: "1:abc",
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "1:abc",
      PUBLIC_URL: "example.org/app",
      PORT: "70000",
      CLINIC_SIGNUP: "never",
      DEMO: "yes",
      TRUST_PROXY: "maybe",
      LOG_LEVEL: "loud",
    });
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual([
      "DATABASE_URL",
      "NEXTAUTH_SECRET",
      "LINK_KEYS",
      "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
      "PUBLIC_URL",
      "PORT",
      "CLINIC_SIGNUP",
      "DEMO",
      "TRUST_PROXY",
      "LOG_LEVEL",
    ]);
  });

  test("names what is missing; an empty line counts as missing", () => {
    expect(faultsOf({ ...good(), NEXTAUTH_SECRET: "", DATABASE_URL: undefined })).toEqual([
      expect.stringContaining("DATABASE_URL is missing"),
      expect.stringContaining("NEXTAUTH_SECRET is missing"),
    ]);
  });

  test.each(["a".repeat(40), "change-me-please-0123456789abcdefghijkl", "0123456789"])(
    "refuses the weak secret %s",
    (secret) => {
      expect(faultsOf({ ...good(), NEXTAUTH_SECRET: secret })).toEqual([expect.stringContaining("too weak")]);
    },
  );

  test("no fault repeats a secret", () => {
    const secret = `${"s3cret".repeat(5)}`;
    expect(faultsOf({ ...good(), NEXTAUTH_SECRET: secret, LINK_KEYS: secret }).join("\n")).not.toContain(secret);
  });
});

describe("a database address", () => {
  test("over TCP", () => {
    expect(parseDatabaseUrl(good().DATABASE_URL)).toEqual({
      host: "db.example.org",
      port: 6543,
      username: "me",
      password: "p@ss",
      database: "clinic",
      ssl: "require",
      connection: { application_name: "homestretch" },
    });
  });

  test("over a socket folder", () => {
    expect(parseDatabaseUrl("postgresql:///clinic?host=%2Fvar%2Frun%2Fpg&user=me")).toMatchObject({
      host: "/var/run/pg",
      port: 5432,
      username: "me",
      database: "clinic",
      ssl: false,
    });
  });

  test.each(["localhost/clinic", "postgres://localhost", "postgres://localhost/clinic?sslmode=maybe"])(
    "refuses %s",
    (text) => {
      expect(parseDatabaseUrl(text)).toBeTypeOf("string");
    },
  );
});

describe("link keys", () => {
  test("come newest first", () => {
    const keys = parseLinkKeys(`1:${key()},3:${key()}, 2:${key()}`);
    expect(Array.isArray(keys) && keys.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  test.each([
    ["no version", key()],
    ["too short", "1:AAAA"],
    ["a version twice", `1:${key()},1:${key()}`],
    ["not random", `1:${Buffer.alloc(32).toString("base64url")}`],
  ])("refused: %s", (_, text) => {
    expect(parseLinkKeys(text)).toBeTypeOf("string");
  });
});

test("the public address is an origin without a slash at its end", () => {
  expect(parsePublicUrl("https://hep.example.org/")).toBe("https://hep.example.org");
  expect(parsePublicUrl("https://hep.example.org/app")).toBeNull();
  expect(parsePublicUrl("ftp://hep.example.org")).toBeNull();
});
