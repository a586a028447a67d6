import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ConfigurationError, parseEnv, parseLinkKeys, parsePublicUrl } from "@/env";

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

describe("database addresses", () => {
  test("the owner's is the same as that of requests unless another one is named", () => {
    const DATABASE_ADMIN_URL = "postgres://owner@db.example.org/clinic";
    expect(parseEnv(good()).adminDatabase).toEqual(parseEnv(good()).database);
    expect(parseEnv({ ...good(), DATABASE_ADMIN_URL }).adminDatabase.username).toBe("owner");
    expect(faultsOf({ ...good(), DATABASE_ADMIN_URL: "x" })).toEqual([expect.stringContaining("DATABASE_ADMIN_URL")]);
  });

  test("come with sentences about what is done otherwise than they ask", () => {
    const DATABASE_URL = `${good().DATABASE_URL}&channel_binding=require&pool_timeout=3`;
    expect(parseEnv({ ...good(), DATABASE_URL }).databaseNotes).toEqual([
      'DATABASE_URL holds "pool_timeout", which is ignored.',
      expect.stringContaining("DATABASE_URL asks for channel_binding=require"),
    ]);
  });
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
