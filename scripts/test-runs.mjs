import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallChromium } from "./chromium.mjs";
import { countPlaywright, countVitest, lateStories } from "./count-results.mjs";
import { isAlive, readPostmasterFile } from "./postgres/postmaster-file.mjs";
import { findFreePort, startPostgres } from "./postgres/server.mjs";
import { projectFolder } from "./project.mjs";
import { run } from "./run.mjs";
import { makeSecrets } from "./secrets.mjs";
import { PlainError } from "./steps.mjs";

const program = (...path) => join(projectFolder, "node_modules", ...path);

/** Runs one project of Vitest and counts its tests. */
export async function runVitest(project, reports) {
  const file = join(reports, `${project}.json`);
  const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await run(process.execPath, [program("vitest", "vitest.mjs"), ...args], {
    env: { ...process.env, NODE_ENV: "test", ...withoutColour("NO_COLOR", "1") },
    timeout: 8 * 60_000,
  });
  return countVitest(readReport(file), code);
}

/**
 * Runs the stories of e2e in a browser against the built app, started as `npm start` does: on a database of its own, or
 * (`isSeparate`: the main story only) on a Postgres that the app reaches over TCP through DATABASE_URL.
 */
export async function runStories({ reports, atEnd, isSeparate = false }) {
  const browser = await findOrInstallChromium((text) => console.log(`    ${text}`));
  console.log(`    browser: ${browser}`);
  const dataFolder = mkdtempSync(join(tmpdir(), "homestretch-e2e-"));
  const cleanUp = () => removeDataFolder(dataFolder);
  atEnd(cleanUp);
  const file = join(reports, isSeparate ? "separate.json" : "stories.json");
  const env = {
    ...process.env,
    NODE_ENV: "test",
    ...withoutColour("FORCE_COLOR", "0"),
    CHROMIUM_PATH: browser,
    E2E_PORT: String(await findFreePort()),
    E2E_DATA_DIR: dataFolder,
    E2E_DATABASE_URL: isSeparate ? await startSeparateDatabase(dataFolder, atEnd) : "",
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  const args = ["test", "--reporter=list,json", ...(isSeparate ? ["--grep", "@path"] : [])];
  const { code } = await run(process.execPath, [program("@playwright", "test", "cli.js"), ...args], {
    env,
    timeout: 17 * 60_000,
  });
  await cleanUp();
  const report = readReport(file);
  for (const title of lateStories(report)) console.log(`    passed only at the second try: ${title}`);
  return countPlaywright(report, code);
}

async function startSeparateDatabase(dataFolder, atEnd) {
  const folder = mkdtempSync(join(tmpdir(), "homestretch-separate-"));
  const server = await startPostgres(folder, {
    password: makeSecrets().databasePassword,
    isOverTcp: true,
    isThrowAway: true,
  });
  atEnd(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const demo = await run(process.execPath, [join(projectFolder, "scripts", "demo.mjs")], {
    isQuiet: true,
    env: { ...process.env, DATABASE_URL: server.url, HOMESTRETCH_DATA_DIR: dataFolder },
  });
  if (demo.code !== 0) throw new PlainError(`The demo data could not be loaded:\n${demo.output}`);
  return server.url;
}

// An app that did not end in time leaves its database running.
async function removeDataFolder(folder) {
  const left = existsSync(join(folder, "postgres")) ? readPostmasterFile(join(folder, "postgres")) : null;
  if (left && isAlive(left.pid)) process.kill(left.pid, "SIGQUIT");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

// In the log of a machine, colours are noise. The two runners listen to different names.
function withoutColour(name, value) {
  return process.stdout.isTTY ? {} : { [name]: value };
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
