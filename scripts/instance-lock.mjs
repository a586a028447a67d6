import { join } from "node:path";
import { tryLock } from "./lock-file.mjs";

/** Makes this process the one that runs on a data folder. Gives `{ owner: null, release }`, or `{ owner: { pid, port } }`. */
export function holdDataFolder(dataFolder, { port }) {
  return tryLock(join(dataFolder, "instance.lock"), { port });
}
