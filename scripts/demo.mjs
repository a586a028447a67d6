// Puts the demo clinic into the database that DATABASE_URL names, or into the one of the data folder.
import { announce } from "./announce.mjs";
import { startAppWorker } from "./app-worker.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { joinDatabase } from "./join-database.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { checkNodeVersion } from "./project.mjs";
import { loadEnvFiles, prepareSettings } from "./settings.mjs";
import { PlainError } from "./steps.mjs";

runUntilStopped(async ({ atEnd, finish, whileStarting }) => {
  checkNodeVersion();
  await installIfNeeded();
  loadEnvFiles({ isDev: false });
  const worker = startAppWorker();
  const settings = await prepareSettings(worker);
  if (!settings.demoDoor.isOpen) throw new PlainError(closedDemo);
  await whileStarting(() => joinDatabase(settings, atEnd));
  for (const name of ["migrate", "seed-catalog"]) await whileStarting(() => worker.run(name));
  const demo = await whileStarting(() => worker.run("seed-demo"));
  announce("The demo data is there.", settings, { demo });
  finish();
});

const closedDemo =
  "The demo is closed: it opens only on this machine's own address. " +
  "PUBLIC_URL, HOST or TRUST_PROXY says that others reach this app, or DEMO=0 is set. To open it there on purpose, set DEMO=1.";
