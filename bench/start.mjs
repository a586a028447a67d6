// How long a start takes with everything installed, made and built: from the command to the first page.
// Baseline: `next start` alone on the same build and database, which looks after nothing else.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { tsImport } from "tsx/esm/api";
import { findFreePort, startPostgres } from "../scripts/postgres/server.mjs";
import { projectFolder } from "../scripts/project.mjs";
import { median } from "./app/numbers.mjs";

const rounds = 5;
const page = "/sign-in";
const targetSeconds = 5;

const folder = mkdtempSync(join(tmpdir(), "homestretch-bench-"));
try {
  const launcher = [join(projectFolder, "scripts", "start.mjs")];
  await measure(launcher, { HOMESTRETCH_DATA_DIR: folder });
  const ours = [];
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measure(launcher, { HOMESTRETCH_DATA_DIR: folder }));
    bare.push(await measureBare());
  }
  const [own, baseline] = [median(ours), median(bare)];
  console.log(`npm start to the first page     ${own.toFixed(2)} s   (median of ${rounds})`);
  console.log(`next start to the first page    ${baseline.toFixed(2)} s   (baseline)`);
  console.log(`ratio                           ${(own / baseline).toFixed(2)}`);
  console.log(`target: at most ${targetSeconds} s          ${own <= targetSeconds ? "met" : "MISSED"}`);
  process.exitCode = own <= targetSeconds ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureBare() {
  const secrets = JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8"));
  const server = await startPostgres(folder, { password: secrets.databasePassword });
  const { requestLoginFor } = await tsImport("../db/request-login.ts", import.meta.url);
  const login = requestLoginFor("homestretch", secrets.authSecret);
  const next = [join(projectFolder, "node_modules", "next", "dist", "bin", "next"), "start"];
  const variables = {
    DATABASE_URL: `${server.url}&user=${login.name}&password=${login.password}`,
    NEXTAUTH_SECRET: secrets.authSecret,
    LINK_KEYS: secrets.linkKeys,
    DEMO: "1",
  };
  try {
    return await measure(next, variables);
  } finally {
    await server.stop();
  }
}

/** Seconds from the command to the whole first page. */
async function measure(args, variables) {
  const port = await findFreePort();
  const env = {
    ...process.env,
    DATABASE_URL: "",
    DATABASE_ADMIN_URL: "",
    ...variables,
    NODE_ENV: "production",
    PORT: String(port),
  };
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: projectFolder, env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const output = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  try {
    while (!(await opens(`http://localhost:${port}${page}`))) {
      if (child.exitCode !== null) throw new Error(`It ended by itself:\n${Buffer.concat(output)}`);
      await sleep(10);
    }
    return (performance.now() - start) / 1000;
  } finally {
    child.kill("SIGINT");
    await ended;
  }
}

async function opens(url) {
  try {
    const answer = await fetch(url);
    await answer.text();
    return answer.status === 200;
  } catch {
    return false;
  }
}
