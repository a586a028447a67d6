import { readFileSync } from "node:fs";

const pauseMilliseconds = 300;

/**
 * Calls `onGone` when npm, which started this program, is gone. npm hands a stop only to the shell between the two,
 * and that shell ends without passing it on; a killed npm tells nobody at all.
 */
export function watchParents(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const npm = isShellOfNpm(shell) ? readParent(shell) : null;
  const timer = setInterval(() => {
    if (process.ppid === shell && (npm === null || readParent(shell) === npm)) return;
    clearInterval(timer);
    onGone();
  }, pauseMilliseconds);
  timer.unref();
}

function isShellOfNpm(pid) {
  const command = readProcess(pid, "cmdline")?.split("\0") ?? [];
  return command.includes("-c") && command.some((part) => part.includes("scripts/"));
}

function readParent(pid) {
  const parent = readProcess(pid, "stat")?.split(") ")[1]?.split(" ")[1];
  return parent ? Number(parent) : null;
}

// Elsewhere than on Linux only the direct parent is watched.
function readProcess(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return null;
  }
}
