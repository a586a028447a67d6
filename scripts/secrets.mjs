import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitForLock } from "./lock-file.mjs";
import { requireOwnFolder } from "./postgres/runner.mjs";
import { PlainError } from "./steps.mjs";

const randomKey = () => randomBytes(32).toString("base64url");

/** What every secrets file holds. One without any of these is damaged: a new value would kill links and sign-ins. */
const firstFields = { authSecret: randomKey, linkKeys: () => `1:${randomKey()}`, databasePassword: randomKey };

/** Added in later versions. A file from before gets them at the next start, and nothing in use changes. */
const laterFields = {
  // Next reads this one with atob(), which refuses base64url.
  actionsKey: () => randomBytes(32).toString("base64"),
};

/** The secrets of a data folder, made at its first start: every field above, and `isNew`. */
export async function readOrMakeSecrets(dataFolder) {
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  requireOwnFolder(dataFolder);
  const file = join(dataFolder, "secrets.json");
  // Two first starts at once must end up with the same secrets.
  const lock = await waitForLock(join(dataFolder, "secrets.lock"), () => {});
  try {
    const isNew = !existsSync(file);
    const known = isNew ? {} : parseSecrets(readFileSync(file, "utf8"), file);
    const secrets = isNew ? makeSecrets() : addMissing(known);
    if (Object.keys(secrets).length > Object.keys(known).length) replace(file, JSON.stringify(secrets, null, 2));
    else chmodSync(file, 0o600);
    return { ...secrets, isNew };
  } finally {
    lock.release();
  }
}

/** Fresh secrets. */
export function makeSecrets() {
  return makeAll({ ...firstFields, ...laterFields });
}

/** Reads a secrets file. A damaged one stops the start: new secrets would silently kill every patient link. */
export function parseSecrets(text, file) {
  const damaged = new PlainError(
    `${file} is damaged. Put it back from a backup. ` +
      "If there is none, delete it: everybody signs in again, and all patient links have to be handed out anew.",
  );
  let secrets;
  try {
    secrets = JSON.parse(text);
  } catch {
    throw damaged;
  }
  const isFilled = (name) => typeof secrets?.[name] === "string" && secrets[name] !== "";
  if (!Object.keys(firstFields).every(isFilled)) throw damaged;
  if (!Object.keys(laterFields).every((name) => !(name in secrets) || isFilled(name))) throw damaged;
  return secrets;
}

function addMissing(known) {
  const missing = Object.entries(laterFields).filter(([name]) => !(name in known));
  return { ...known, ...makeAll(Object.fromEntries(missing)) };
}

function makeAll(fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, make]) => [name, make()]));
}

// A killed start must not leave half a file.
function replace(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  renameSync(draft, file);
}
