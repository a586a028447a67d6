import { createRequire } from "node:module";
import { join } from "node:path";
import { findDataFolder, projectFolder } from "./project.mjs";
import { readOrMakeSecrets } from "./secrets.mjs";

/**
 * Completes and checks the configuration of this process: .env files, secrets, defaults. Gives what later steps need:
 * `{ dataFolder, isEmbedded, secrets, areSecretsFromFile, publicUrl, listening, databaseNotes, demoDoor, summary }`.
 */
export async function prepareSettings(worker) {
  const dataFolder = findDataFolder();
  const isEmbedded = !process.env.DATABASE_URL;
  const secrets = await readOrMakeSecrets(dataFolder);
  const isMade = !process.env.NEXTAUTH_SECRET || !process.env.LINK_KEYS;
  setVariables({
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secrets.authSecret,
    LINK_KEYS: process.env.LINK_KEYS || secrets.linkKeys,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || secrets.actionsKey,
    // Without it the app takes itself for reachable from elsewhere and keeps the demo closed.
    HOST: process.env.HOST || "localhost",
  });
  const soon = isEmbedded ? { DATABASE_URL: "postgresql:///homestretch?host=/soon" } : {};
  const checked = await worker.run("check-settings", soon);
  const where = join(dataFolder, "secrets.json");
  const summary = isMade ? `complete; secrets ${secrets.isNew ? "made in" : "from"} ${where}` : "complete";
  return { ...checked, dataFolder, isEmbedded, secrets, areSecretsFromFile: isMade, summary };
}

/** Reads the .env files exactly as Next does and puts what they hold into this process's environment. */
export function loadEnvFiles({ isDev }) {
  process.env.NODE_ENV = isDev ? "development" : "production";
  process.env.NEXT_TELEMETRY_DISABLED ??= "1";
  nextEnv().loadEnvConfig(projectFolder, isDev, { info: () => {}, error: console.error });
  if (!process.env.DATABASE_URL && process.env.DATABASE_ADMIN_URL) {
    setVariables({ DATABASE_URL: process.env.DATABASE_ADMIN_URL });
  }
}

/** Sets variables for this process; Next keeps them when it reads the .env files again. */
export function setVariables(variables) {
  Object.assign(process.env, variables);
  nextEnv().updateInitialEnv(variables);
}

function nextEnv() {
  // Next's own copy, so that both look at the same state.
  const require = createRequire(createRequire(import.meta.url).resolve("next/package.json"));
  return require("@next/env");
}
