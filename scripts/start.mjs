// Begins before anything is installed: what these modules import at their top is plain Node.js.
import { checkPortIsFree, readAddress } from "./address.mjs";
import { announce } from "./announce.mjs";
import { startAppWorker } from "./app-worker.mjs";
import { buildIfNeeded } from "./build-if-needed.mjs";
import { bundleWorkers } from "./bundle-workers.mjs";
import { openEmbeddedDatabase } from "./database.mjs";
import { drawFiguresIfNeeded } from "./figures.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { holdDataFolder } from "./instance-lock.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { checkNodeVersion, findDataFolder } from "./project.mjs";
import { loadEnvFiles, prepareSettings, setVariables } from "./settings.mjs";
import { formatSeconds, makeSteps, PlainError } from "./steps.mjs";

const isDev = process.argv.includes("--dev");

runUntilStopped(async ({ atEnd, onStop, whileStarting }) => {
  checkNodeVersion();
  const numbered = makeSteps(8);
  const step = (title, work) => whileStarting(() => numbered(title, work));

  await step("Packages", installIfNeeded);
  const worker = startAppWorker();
  const settings = await step("Settings and secrets", () => prepare(worker, atEnd, onStop));
  await step("Database", () => openDatabase(settings, atEnd));
  const requests = await step("Tables", () => prepareTables(worker));
  const { demo } = await step("Catalog and demo data", () => seed(settings, worker));
  const setupCode = await whileStarting(() => worker.run("issue-setup-code"));
  worker.end();
  await step("Figures", drawFiguresIfNeeded);
  await step("Build", () => (isDev ? prepareDevelopment() : buildIfNeeded()));
  await step("Web server", () => serve(settings, requests.url, atEnd));
  announce(`Homestretch is ready after ${formatSeconds(process.uptime() * 1000)}.`, settings, { demo, setupCode });
});

async function prepare(worker, atEnd, onStop) {
  loadEnvFiles({ isDev });
  const address = readAddress();
  setVariables({ PORT: String(address.port) });
  // With a database of its own, a data folder can only serve one instance.
  if (!process.env.DATABASE_URL) {
    // Commands that join this one print links to it.
    const note = { port: address.port, publicUrl: process.env.PUBLIC_URL };
    const lock = await holdDataFolder(findDataFolder(), note);
    if (lock.owner) throw new PlainError(describeOther(lock.owner));
    onStop(() => lock.renote({ ...note, isStopping: true }));
    atEnd(async () => lock.release());
  }
  await checkPortIsFree(address);
  return { ...(await prepareSettings(worker)), address };
}

function describeOther({ pid, port }) {
  return (
    `Homestretch already runs on ${findDataFolder()} (process ${pid}, port ${port}). ` +
    "Stop that one first, or give this one a data folder of its own with HOMESTRETCH_DATA_DIR."
  );
}

async function openDatabase({ isEmbedded, dataFolder, secrets, databaseNotes }, atEnd) {
  if (!isEmbedded) return { summary: ["the one that DATABASE_URL names", ...databaseNotes].join("\n      ") };
  const database = await openEmbeddedDatabase(dataFolder, secrets);
  atEnd(database.stop);
  setVariables({ DATABASE_URL: database.url });
  return { summary: `${database.summary}, kept in ${dataFolder}` };
}

async function prepareTables(worker) {
  await worker.run("migrate");
  const { url, notes } = await worker.run("open-request-login");
  return { url, summary: ["up to date", ...notes.map((note) => `DATABASE_URL ${note}`)].join("\n      ") };
}

async function seed({ isEmbedded, demoDoor }, worker) {
  const { changed } = await worker.run("seed-catalog");
  // A database of your own gets demo data only on purpose, with `npm run demo`.
  const demo = demoDoor.isOpen ? await worker.run(isEmbedded ? "seed-demo" : "renew-demo") : null;
  const catalog = changed === 0 ? "catalog up to date" : `${changed} catalog entries written`;
  return { demo, summary: `${catalog}, ${demoDoor.isOpen ? (demo ? "demo open" : "no demo data") : "demo closed"}` };
}

async function prepareDevelopment() {
  await bundleWorkers();
  return { summary: "pages are compiled when opened; a change to the handout shows after a restart" };
}

async function serve({ address, listening }, requestUrl, atEnd) {
  // From here on this process answers strangers, so it forgets how the owner signs in.
  setVariables({ DATABASE_URL: requestUrl, DATABASE_ADMIN_URL: "" });
  const { serveApp } = await import("./web-server.mjs");
  const server = await serveApp({ ...address, listening, isDev });
  atEnd(server.stop);
  return { summary: "answers" };
}
