import { existsSync } from "node:fs";
import { join } from "node:path";
import { openEmbeddedDatabase } from "./database.mjs";
import { holdDataFolder } from "./instance-lock.mjs";
import { findDataFolder } from "./project.mjs";
import { setVariables } from "./settings.mjs";
import { PlainError } from "./steps.mjs";

/**
 * Makes the embedded database reachable for a command: joins the one of a running app, or starts it until `atEnd`.
 * Returns whether an app is running on it, and its address. Does nothing when DATABASE_URL names another database.
 */
export async function joinDatabase({ isEmbedded, dataFolder, secrets }, atEnd) {
  if (!isEmbedded) return { isAppRunning: false };
  const lock = await holdDataFolder(dataFolder, { port: null });
  const database = await openEmbeddedDatabase(dataFolder, secrets);
  setVariables({ DATABASE_URL: database.url });
  // The database of a running app is the app's to stop.
  if (lock.owner) return { isAppRunning: true, appUrl: addressOf(lock.owner) };
  atEnd(async () => lock.release());
  atEnd(database.stop);
  return { isAppRunning: false };
}

function addressOf({ port, publicUrl }) {
  return publicUrl || (port ? `http://localhost:${port}` : undefined);
}

/** Stops a command that lacks the app's settings: it would make an installation of its own and work on that. */
export function checkIsInstalled() {
  const folder = findDataFolder();
  if (process.env.DATABASE_URL || existsSync(join(folder, "postgres"))) return;
  throw new PlainError(
    `There is no database in ${folder}. Give this command the settings of the app, such as HOMESTRETCH_DATA_DIR or DATABASE_URL, or start the app once.`,
  );
}
