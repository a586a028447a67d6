// Puts the demo clinic into the database that DATABASE_URL names, or into the one of the data folder.
import { announce } from "./announce.mjs";
import { startAppWorker } from "./app-worker.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { joinDatabase } from "./join-database.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { checkNodeVersion } from "./project.mjs";
import { loadEnvFiles, prepareSettings } from "./settings.mjs";

runUntilStopped(async ({ atEnd, finish, whileStarting }) => {
  checkNodeVersion();
  await installIfNeeded();
  loadEnvFiles({ isDev: false });
  const worker = startAppWorker();
  const settings = await prepareSettings(worker);
  await whileStarting(() => joinDatabase(settings, atEnd));
  for (const name of ["migrate", "seed-catalog"]) await whileStarting(() => worker.run(name));
  const demo = await whileStarting(() => worker.run("seed-demo"));
  announce("The demo data is there.", settings.publicUrl, demo);
  finish();
});
