// Runs the measurements of `bench`: all of them, or those named. Each prints its numbers as ratios to a baseline.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildIfNeeded } from "./build-if-needed.mjs";
import { drawFiguresIfNeeded } from "./figures.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { checkNodeVersion, projectFolder } from "./project.mjs";
import { run } from "./run.mjs";
import { PlainError } from "./steps.mjs";

const folder = join(projectFolder, "bench");

runUntilStopped(async ({ finish, whileStarting }) => {
  checkNodeVersion();
  const names = process.argv.slice(2);
  const chosen = names.length > 0 ? names : listBenches();
  const unknown = chosen.find((name) => !existsSync(join(folder, `${name}.mjs`)));
  if (unknown) throw new PlainError(`There is no measurement "${unknown}". There are: ${listBenches().join(", ")}`);
  await whileStarting(installIfNeeded);
  await whileStarting(drawFiguresIfNeeded);
  await whileStarting(buildIfNeeded);
  const failed = [];
  for (const name of chosen) {
    console.log(`\n=== ${name}`);
    // With a loader for TypeScript, so that a measurement can import the app's own modules.
    const args = ["--import", import.meta.resolve("tsx"), join(folder, `${name}.mjs`)];
    const { code } = await whileStarting(() => run(process.execPath, args));
    if (code !== 0) failed.push(name);
  }
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(", ")}`);
  finish(failed.length === 0 ? 0 : 1);
});

function listBenches() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => name.slice(0, -".mjs".length))
    .sort();
}
