import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { parseEnv } from "@/env";
import { makeSecrets, parseSecrets, readOrMakeSecrets } from "./secrets.mjs";

const folders: string[] = [];

function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), "homestretch-secrets-"));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test("fresh secrets pass the check of the configuration", () => {
  const { authSecret, linkKeys } = makeSecrets();
  const source = { DATABASE_URL: "postgresql:///x?host=/y", NEXTAUTH_SECRET: authSecret, LINK_KEYS: linkKeys };
  expect(parseEnv(source).linkKeys).toHaveLength(1);
});

test("secrets are made once, for the owner's eyes only, and leave no draft behind", () => {
  const folder = makeFolder();
  const { isNew, ...first } = readOrMakeSecrets(folder);
  expect(isNew).toBe(true);
  expect(readOrMakeSecrets(folder)).toEqual({ ...first, isNew: false });
  expect(readdirSync(folder)).toEqual(["secrets.json"]);
  expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
});

test.each(["", "{", "[]", "null", '{"authSecret":"x"}'])("a damaged file (%s) is never replaced", (text) => {
  expect(() => parseSecrets(text, "secrets.json")).toThrow("is damaged");
  const folder = makeFolder();
  writeFileSync(join(folder, "secrets.json"), text);
  expect(() => readOrMakeSecrets(folder)).toThrow("is damaged");
});
