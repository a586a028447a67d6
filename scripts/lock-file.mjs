import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./postgres/postmaster-file.mjs";

/**
 * Takes a lock that dies with its process. Gives `{ owner: null, release, renote }`, or `{ owner }` with what the living
 * owner noted in it. A lock left behind by a killed process is taken over, also when its process id belongs to another one by now.
 */
export function tryLock(file, note = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  const self = { pid: process.pid, startedAt: readStartTime(process.pid) };
  writeFileSync(mine, JSON.stringify({ ...self, ...note }), { mode: 0o600 });
  try {
    for (;;) {
      // A link appears with its content or not at all, so nobody ever reads half a lock.
      if (tryLink(mine, file)) {
        return {
          owner: null,
          release: () => release(file, self),
          renote: (newer) => renote(file, { ...self, ...newer }),
        };
      }
      const owner = readLock(file);
      if (owner && isOwnerAlive(owner)) return { owner };
      if (owner) takeAside(file, mine);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Waits until the lock is free and takes it. `onWait` hears once who has it. */
export async function waitForLock(file, onWait) {
  let hasTold = false;
  for (;;) {
    const lock = tryLock(file);
    if (!lock.owner) return lock;
    if (!hasTold) onWait(lock.owner);
    hasTold = true;
    await sleep(300);
  }
}

function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")) ?? { pid: 0 };
  } catch (error) {
    if (error.code === "ENOENT") return null;
    return { pid: 0 };
  }
}

function isOwnerAlive(owner) {
  return isAlive(owner.pid) && readStartTime(owner.pid) === owner.startedAt;
}

// Of several processes that see a dead lock, only one gets to move it. If a new owner was quicker, it is put back.
function takeAside(file, mine) {
  const aside = `${mine}.aside`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  const owner = readLock(aside);
  if (owner && isOwnerAlive(owner)) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function release(file, self) {
  const owner = readLock(file);
  if (owner?.pid === self.pid && owner.startedAt === self.startedAt) rmSync(file, { force: true });
}

function renote(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(text), { mode: 0o600 });
  renameSync(draft, file);
}

// Process ids are used again; together with the time of its start a process cannot be mistaken.
function readStartTime(pid) {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")[19];
    if (process.platform === "win32") return "";
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
