import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "./steps.mjs";

/** The secrets of a data folder, made at its first start: `{ authSecret, linkKeys, databasePassword, isNew }`. */
export function readOrMakeSecrets(dataFolder) {
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const file = join(dataFolder, "secrets.json");
  const isNew = writeOnce(file, JSON.stringify(makeSecrets(), null, 2));
  chmodSync(file, 0o600);
  return { ...parseSecrets(readFileSync(file, "utf8"), file), isNew };
}

/** Fresh secrets. */
export function makeSecrets() {
  const key = () => randomBytes(32).toString("base64url");
  return { authSecret: key(), linkKeys: `1:${key()}`, databasePassword: key() };
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
  const names = ["authSecret", "linkKeys", "databasePassword"];
  if (!names.every((name) => typeof secrets?.[name] === "string" && secrets[name] !== "")) throw damaged;
  return secrets;
}

// Two first starts at once must end up with the same secrets, and a killed one must not leave half a file.
function writeOnce(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
