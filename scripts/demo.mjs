// Puts the demo clinic into the database that DATABASE_URL names, or into the one of the data folder.
import { announce } from "./announce.mjs";
import { startAppWorker } from "./app-worker.mjs";
import { openEmbeddedDatabase } from "./database.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { holdDataFolder } from "./instance-lock.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { checkNodeVersion } from "./project.mjs";
import { loadEnvFiles, prepareSettings, setVariables } from "./settings.mjs";

runUntilStopped(async ({ atEnd, finish, whileStarting }) => {
  checkNodeVersion();
  await installIfNeeded();
  loadEnvFiles({ isDev: false });
  const worker = startAppWorker();
  const settings = await prepareSettings(worker);
  if (settings.isEmbedded) await whileStarting(() => openDatabase(settings, atEnd));
  for (const name of ["migrate", "seed-catalog"]) await whileStarting(() => worker.run(name));
  const demo = await whileStarting(() => worker.run("seed-demo"));
  announce("The demo data is there.", settings.publicUrl, demo);
  finish();
});

async function openDatabase({ dataFolder, secrets }, atEnd) {
  const lock = await holdDataFolder(dataFolder, { port: null });
  const database = await openEmbeddedDatabase(dataFolder, secrets);
  setVariables({ DATABASE_URL: database.url });
  // When the app is running on this folder, the database is the app's to stop.
  if (lock.owner) return;
  atEnd(async () => lock.release());
  atEnd(database.stop);
}
