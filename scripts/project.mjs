import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PlainError } from "./steps.mjs";

/** The folder of the project. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where a running app keeps what must survive: database, secrets, logs. */
export function findDataFolder() {
  return resolve(projectFolder, process.env.HOMESTRETCH_DATA_DIR || ".data");
}

/** Where the project keeps the locks that guard node_modules and .next, whatever the data folder is. */
export const lockFolder = join(projectFolder, ".data");

/** Stops with a plain message when this Node.js is too old to run the project. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  throw new PlainError(`Node.js 20.9 or newer is needed; this is ${version}.`);
}
