// Checks everything, with nothing prepared but Node.js and npm. Its last line is `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfNeeded } from "./build-if-needed.mjs";
import { findLockfileFaults } from "./check-lockfile.mjs";
import { countCheck, describeResult, sumResults } from "./count-results.mjs";
import { drawFiguresIfNeeded } from "./figures.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { checkNodeVersion, projectFolder } from "./project.mjs";
import { run } from "./run.mjs";
import { explain, formatSeconds, PlainError } from "./steps.mjs";
import { runStories, runVitest } from "./test-runs.mjs";

const program = (...path) => join(projectFolder, "node_modules", ...path);

const results = {};
let isComplete = false;

// Also when a run is broken off, its last line says how it stands.
process.on("exit", () => {
  const lines = Object.entries(results).map(([title, result]) => `${title}: ${describeResult(result)}`);
  if (!isComplete) results["Broken off"] = countCheck(false);
  console.log(`\n${lines.join("\n")}\n\n${describeResult(sumResults(Object.values(results)))}`);
});

runUntilStopped(async ({ atEnd, finish, whileStarting }) => {
  checkNodeVersion();
  const reports = mkdtempSync(join(tmpdir(), "homestretch-reports-"));
  atEnd(async () => rmSync(reports, { recursive: true, force: true }));

  async function step(title, work) {
    const start = performance.now();
    console.log(`\n=== ${title}`);
    results[title] = await whileStarting(work).catch((error) => {
      console.log(explain(error));
      return countCheck(false);
    });
    console.log(`    ${title}: ${describeResult(results[title])} (${formatSeconds(performance.now() - start)})`);
    return results[title].failed === 0;
  }

  console.log("=== Packages");
  await whileStarting(installIfNeeded);
  await step("Lockfile", checkLockfile);
  await step("Lint", () => check(process.execPath, [program("@biomejs", "biome", "bin", "biome"), "check", "."]));
  await step("Types", checkTypes);
  await step("Figures", () => drawFiguresIfNeeded().then(() => countCheck(true)));
  await step("Unit tests", () => runVitest("unit", reports));
  await step("Database tests", () => runVitest("database", reports));
  const isBuilt = await step("Build", () => buildIfNeeded().then(() => countCheck(true)));
  await step("Browser stories, on the database that npm start brings", () => {
    if (!isBuilt) throw new PlainError("Not run, because the build failed.");
    return runStories({ reports, atEnd });
  });
  await step("The main story, on a separate Postgres", () => {
    if (!isBuilt) throw new PlainError("Not run, because the build failed.");
    return runStories({ reports, atEnd, isSeparate: true });
  });
  isComplete = true;
  finish(Object.values(results).every(({ failed }) => failed === 0) ? 0 : 1);
});

async function checkLockfile() {
  const read = (name) => JSON.parse(readFileSync(join(projectFolder, name), "utf8"));
  const faults = findLockfileFaults(read("package.json"), read("package-lock.json"));
  for (const fault of faults) console.log(fault);
  return countCheck(faults.length === 0);
}

async function checkTypes() {
  // The types of routes and of the app's own pages come from Next.
  const typegen = await run(process.execPath, [program("next", "dist", "bin", "next"), "typegen"], { isQuiet: true });
  if (typegen.code !== 0) console.log(typegen.output);
  return check(process.execPath, [program("typescript", "bin", "tsc"), "--noEmit"]);
}

async function check(command, args) {
  const { code, output } = await run(command, args, { isQuiet: true });
  if (code !== 0) console.log(output);
  return countCheck(code === 0);
}
