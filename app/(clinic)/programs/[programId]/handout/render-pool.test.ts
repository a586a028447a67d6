import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { openRenderPool } from "./render-pool";
import type { HandoutJob } from "./render-worker";

const folder = mkdtempSync(join(tmpdir(), "homestretch-threads-"));
const workerFile = join(folder, "worker.mjs");
writeFileSync(
  workerFile,
  `export function renderHandoutJob(job) {
    if (job === "throw") throw new TypeError("a font is missing");
    if (job === "exit") process.exit(3);
    if (job === "reject later") setTimeout(() => { throw new Error("after the answer"); }, 0);
    if (job === "endless") for (;;) {}
    if (job === "memory") for (const all = [];;) all.push(new Array(1e6).fill({}));
    return new TextEncoder().encode(job + " " + Object.keys(process.env));
  }`,
);
afterAll(() => rmSync(folder, { recursive: true }));

let pool: ReturnType<typeof openRenderPool>;
beforeEach(() => {
  pool = openRenderPool({ workerFile, longestMilliseconds: 20_000, mostMegabytes: 64 });
});
afterEach(() => pool.close());

const render = async (job: string) =>
  new TextDecoder().decode(await pool.render("clinic", job as unknown as HandoutJob));

test.each(["throw", "exit", "memory"])("a render that fails (%s) fails alone: the next one works", async (job) => {
  await expect(render(job)).rejects.toThrow();
  expect(await render("fine")).toBe("fine NODE_ENV");
});

test("an error after the answer ends neither the process nor the next render", async () => {
  await render("reject later").catch(() => {});
  await expect.poll(() => render("fine").catch(() => "thread was lost")).toBe("fine NODE_ENV");
});

test("a render without end is given up, and its thread replaced", async () => {
  await pool.close();
  pool = openRenderPool({ workerFile, longestMilliseconds: 1_000, mostMegabytes: 64 });
  await expect(render("endless")).rejects.toThrow();
  await expect.poll(() => render("fine").catch(() => "slow"), { timeout: 20_000 }).toBe("fine NODE_ENV");
});

test("the process goes on while a thread is at work", async () => {
  await pool.close();
  pool = openRenderPool({ workerFile, longestMilliseconds: 1_000, mostMegabytes: 64 });
  const endless = render("endless").catch(() => "given up");
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  }, 1);
  expect(await endless).toBe("given up");
  clearInterval(counting);
  expect(turns).toBeGreaterThan(50);
});
