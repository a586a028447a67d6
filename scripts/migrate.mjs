// Brings the database that DATABASE_URL names up to date, for those who start the app with `next start`.
import { startAppWorker } from "./app-worker.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { checkNodeVersion } from "./project.mjs";
import { loadEnvFiles, prepareSettings } from "./settings.mjs";
import { PlainError } from "./steps.mjs";

runUntilStopped(async ({ finish, whileStarting }) => {
  checkNodeVersion();
  await installIfNeeded();
  loadEnvFiles({ isDev: false });
  if (!process.env.DATABASE_URL) {
    throw new PlainError("DATABASE_URL is not set. The database that `npm start` brings is migrated by `npm start`.");
  }
  const worker = startAppWorker();
  await prepareSettings(worker);
  // The login is made fit here too, for a DATABASE_URL with one of its own.
  for (const name of ["migrate", "open-request-login", "seed-catalog"]) await whileStarting(() => worker.run(name));
  console.log("Tables and catalog are up to date.");
  finish();
});
