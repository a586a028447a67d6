import { spawn } from "node:child_process";
import { projectFolder } from "./project.mjs";

const running = new Set();

/**
 * Runs a program to its end. Gives `{ code, output }`; output is empty unless `isQuiet`, which collects it instead of
 * showing it. Options are those of spawn.
 */
export function run(command, args, { isQuiet = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = isQuiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"];
    const child = track(spawn(command, args, { cwd: projectFolder, stdio, ...options }));
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

/** Runs npm with the npm that started this program, or the one on the path. */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return run(process.execPath, [script, ...args], options);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, {
    shell: process.platform === "win32",
    ...options,
  });
}

/** Remembers a child process for as long as it runs, so that a stop reaches it. */
export function track(child) {
  running.add(child);
  child.once("error", () => running.delete(child));
  child.once("exit", () => running.delete(child));
  return child;
}

/** Passes a stop on to all programs that still run. */
export function stopRunning() {
  for (const child of running) child.kill("SIGTERM");
}
