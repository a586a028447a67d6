import { fork } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "./project.mjs";
import { track } from "./run.mjs";
import { PlainError } from "./steps.mjs";

/** Runs tasks of `app-tasks.mjs` one after the other and gives their results by name. `variables` are added to the environment. */
export function runAppTasks(names, variables = {}) {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: projectFolder,
      env: { ...process.env, ...variables },
      execArgv: ["--import", import.meta.resolve("tsx")],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    };
    const child = track(fork(join(projectFolder, "scripts", "app-tasks.mjs"), names, options));
    child.once("message", ({ results, error, isPlain }) => {
      if (results) resolve(results);
      else reject(isPlain ? new PlainError(error) : new Error(error));
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The step ended without an answer (exit code ${code}).`)));
  });
}
