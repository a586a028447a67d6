import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a server wrote down about itself in its data folder, or null: `{ pid, port, socketFolder }`. */
export function readPostmasterFile(dataFolder) {
  const file = join(dataFolder, "postmaster.pid");
  if (!existsSync(file)) return null;
  const [pid, , , port, socketFolder] = readFileSync(file, "utf8").split("\n");
  return { pid: Number(pid), port: Number(port), socketFolder: socketFolder ?? "" };
}

/** Whether a process with this id runs. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  return !isZombie(pid);
}

// In a container whose first process never collects its children, ended processes keep their id.
function isZombie(pid) {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/**
 * Removes a postmaster.pid whose process id belongs to some other program by now. Postgres itself only asks whether
 * the id is alive, so after a crash it could refuse to start for as long as that other program runs.
 */
export function dropForeignPostmasterFile(dataFolder) {
  const state = readPostmasterFile(dataFolder);
  if (!state || !isAlive(state.pid) || process.platform !== "linux") return;
  const folder = realpathSync(dataFolder);
  // Postgres and all its children have the data folder as their working folder.
  const inUse = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .some((name) => workingFolder(name) === folder);
  if (!inUse) rmSync(join(dataFolder, "postmaster.pid"), { force: true });
}

function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
