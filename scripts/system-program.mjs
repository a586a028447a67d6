import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

/** Programs of the system that some stories need, by the name of their Debian package. */
const programs = { nginx: { file: "nginx" }, pgbouncer: { file: "pgbouncer" } };

const folders = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin"];

/**
 * Finds a program, or installs it where that is possible (as root on Debian) and says so. Returns its path, or why there
 * is none, so that a story can be skipped by name: `{ path }` or `{ path: null, reason }`.
 */
export async function findOrInstall(name, say = console.log) {
  const found = find(name);
  if (found) return { path: found };
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    return { path: null, reason: `${name} is not installed, and only root on Debian can install it` };
  }
  say(`no ${name} found; installing it with apt-get`);
  const installed = (await installByApt(name)) && find(name);
  return installed ? { path: installed } : { path: null, reason: `${name} is not installed, and apt-get failed` };
}

function find(name) {
  const { file } = programs[name];
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path)) ?? null;
}

async function installByApt(name) {
  // Nothing may start by itself: a story starts what it needs, on its own port.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  // A list that is a little old is better than none: go on when only the update failed.
  await run("apt-get", ["update"], { env, isQuiet: true });
  const { code, output } = await run("apt-get", ["install", "-y", "--no-install-recommends", name], {
    env,
    isQuiet: true,
  });
  if (code !== 0) console.log(output.slice(-2000));
  return code === 0;
}
