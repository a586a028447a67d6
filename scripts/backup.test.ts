import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "homestretch-drill-"));
});

afterAll(() => rm(home, { recursive: true, force: true }));

/** Runs a command as a person on a machine with this data folder does; returns what it prints. */
async function runOn(machine: string, script: string, ...args: string[]): Promise<string> {
  const own = { DATABASE_URL: "", DATABASE_ADMIN_URL: "", NEXTAUTH_SECRET: "", LINK_KEYS: "", PUBLIC_URL: "" };
  const env = { ...process.env, ...own, HOMESTRETCH_DATA_DIR: join(home, machine) };
  const run = promisify(execFile)(process.execPath, [`scripts/${script}.mjs`, ...args], { env });
  const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error);
  return stdout + stderr;
}

const tablesOf = async (folder: string) => JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")).tables;

test("a backup is checked, and another machine takes it over with its secrets", { timeout: 120_000 }, async () => {
  const [first, second, secrets] = [join(home, "first"), join(home, "second"), join(home, "secrets.json")];
  await runOn("clinic", "demo");
  const made = await runOn("clinic", "backup", "--to", first, "--secrets", secrets);
  expect(made).toContain("counts and checksums agree");
  expect((await stat(secrets)).mode & 0o077).toBe(0);

  const restored = await runOn("new", "restore", first, "--secrets", secrets);
  expect(restored).toMatch(/Restored \d+ tables with \d+ rows/);
  expect(restored).not.toContain("do not open");
  expect(await runOn("new", "restore", first)).toContain("not empty");
  await runOn("new", "backup", "--to", second, "--no-check");
  expect(await tablesOf(second)).toEqual(await tablesOf(first));

  // Without the secrets everything is there but the way in for patients, and that is said.
  expect(await runOn("other", "restore", first)).toContain("links made with key version 1 do not open");
});
