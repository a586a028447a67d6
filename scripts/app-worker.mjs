import { fork } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "./project.mjs";
import { track } from "./run.mjs";
import { PlainError } from "./steps.mjs";

/**
 * Starts the process that runs the tasks of `app-tasks.mjs`. Gives `{ run, end }`; `run(name, variables)` gives the
 * task's result, with the variables added to this process's environment.
 */
export function startAppWorker() {
  const child = track(
    fork(join(projectFolder, "scripts", "app-tasks.mjs"), {
      cwd: projectFolder,
      execArgv: ["--import", import.meta.resolve("tsx")],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    }),
  );
  const waiting = new Map();
  let lastId = 0;

  child.on("message", ({ id, result, error, isPlain }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(result);
    else reject(isPlain ? new PlainError(error) : new Error(error));
  });
  child.once("exit", (code) => {
    for (const { reject } of waiting.values())
      reject(new Error(`The step ended without an answer (exit code ${code}).`));
  });

  return {
    run: (name, variables = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        child.send({ id: lastId, name, variables: { ...process.env, ...variables } });
      }),
    end: () => child.connected && child.disconnect(),
  };
}
