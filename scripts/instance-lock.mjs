import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { tryLock } from "./lock-file.mjs";

const patienceMilliseconds = 1_000;
const longestStopMilliseconds = 35_000;

/**
 * Makes this process the one that runs on a data folder: `{ owner: null, release, renote }`, or `{ owner }` when another
 * one does. Waits for one that is just stopping.
 */
export async function holdDataFolder(dataFolder, { port, publicUrl = null }) {
  const start = Date.now();
  for (;;) {
    const lock = tryLock(join(dataFolder, "instance.lock"), { port, publicUrl });
    const patience = lock.owner?.isStopping ? longestStopMilliseconds : patienceMilliseconds;
    if (!lock.owner || Date.now() - start > patience) return lock;
    await sleep(100);
  }
}
