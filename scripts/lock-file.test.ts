import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tryLock } from "./lock-file.mjs";

const module = new URL("./lock-file.mjs", import.meta.url).href;
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "homestretch-lock-"));
  file = join(folder, "instance.lock");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("one process holds a lock until it releases it", () => {
  const lock = tryLock(file, { port: 3000 });
  expect(lock.owner).toBeNull();
  expect(tryLock(file).owner).toMatchObject({ pid: process.pid, port: 3000 });
  lock.release?.();
  expect(existsSync(file)).toBe(false);
});

test("the lock of a killed process is free", async () => {
  const holder = spawn(process.execPath, [
    "-e",
    `import(${JSON.stringify(module)}).then((m) => { m.tryLock(${JSON.stringify(file)}); console.log("held"); setInterval(() => {}, 1000); })`,
  ]);
  await new Promise((resolve) => holder.stdout.once("data", resolve));
  expect(tryLock(file).owner).toMatchObject({ pid: holder.pid });
  holder.kill("SIGKILL");
  await new Promise((resolve) => holder.once("exit", resolve));
  expect(tryLock(file).owner).toBeNull();
});

test("a process that got the id of the dead owner does not hold its lock", () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: "long ago" }));
  expect(tryLock(file).owner).toBeNull();
});

test.each(["", "{", "null", '{"pid":0}'])("half a lock (%s) does not block for ever", (text) => {
  writeFileSync(file, text);
  expect(tryLock(file).owner).toBeNull();
  expect(readdirSync(folder)).toEqual(["instance.lock"]);
});

test("of eight processes that find a dead lock, one gets it", async () => {
  writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, startedAt: "1" }));
  const script = `import(${JSON.stringify(module)}).then((m) => {
    const { owner } = m.tryLock(${JSON.stringify(file)});
    console.log(owner ? "taken" : "mine");
    setTimeout(() => {}, 1500);
  })`;
  const runs = Array.from({ length: 8 }, () => promisify(execFile)(process.execPath, ["-e", script]));
  const answers = (await Promise.all(runs)).map(({ stdout }) => stdout.trim());
  expect(answers.filter((answer) => answer === "mine")).toHaveLength(1);
  expect(JSON.parse(readFileSync(file, "utf8")).pid).toBeTypeOf("number");
}, 20_000);
