import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { requireOwnFolder } from "./runner.mjs";

const folder = mkdtempSync(join(tmpdir(), "homestretch-owner-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(process.getuid?.() === 0)("root does not work in the folder of a service's account", () => {
  expect(() => requireOwnFolder(folder)).not.toThrow();
  chownSync(folder, 12_345, 12_345);
  expect(() => requireOwnFolder(folder)).toThrow("sudo -u '#12345'");
  expect(() => requireOwnFolder(folder, 12_345)).not.toThrow();
});
