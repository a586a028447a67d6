import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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
  const { authSecret, linkKeys, actionsKey } = makeSecrets();
  const source = {
    DATABASE_URL: "postgresql:///x?host=/y",
    NEXTAUTH_SECRET: authSecret,
    LINK_KEYS: linkKeys,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
  };
  expect(parseEnv(source).linkKeys).toHaveLength(1);
});

test("secrets are made once, for the owner's eyes only, and leave no draft behind", async () => {
  const folder = makeFolder();
  const { isNew, ...first } = await readOrMakeSecrets(folder);
  expect(isNew).toBe(true);
  expect(await readOrMakeSecrets(folder)).toEqual({ ...first, isNew: false });
  expect(readdirSync(folder)).toEqual(["secrets.json"]);
  expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
});

test("a file from an older version gets what it lacks, once, and keeps what it has", async () => {
  const folder = makeFolder();
  const file = join(folder, "secrets.json");
  const old = { authSecret: "a", linkKeys: "1:b", databasePassword: "c", other: "d" };
  writeFileSync(file, JSON.stringify(old));
  const { isNew, ...completed } = await readOrMakeSecrets(folder);
  expect(isNew).toBe(false);
  expect(completed).toMatchObject(old);
  expect(Object.keys(completed).sort()).toEqual([...Object.keys(makeSecrets()), "other"].sort());
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(completed);
  expect(await readOrMakeSecrets(folder)).toEqual({ ...completed, isNew: false });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

const damaged = [
  "",
  "{",
  "[]",
  "null",
  '{"authSecret":"x"}',
  '{"authSecret":"a","linkKeys":"b","databasePassword":"c","actionsKey":1}',
];

test.each(damaged)("a damaged file (%s) is never replaced", async (text) => {
  expect(() => parseSecrets(text, "secrets.json")).toThrow("is damaged");
  const folder = makeFolder();
  writeFileSync(join(folder, "secrets.json"), text);
  await expect(readOrMakeSecrets(folder)).rejects.toThrow("is damaged");
  expect(readFileSync(join(folder, "secrets.json"), "utf8")).toBe(text);
});
