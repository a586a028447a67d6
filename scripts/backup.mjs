// Writes a backup of the database and proves it by restoring it: `npm run backup`.
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startAppWorker } from "./app-worker.mjs";
import { readCommandLine } from "./command-line.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { checkIsInstalled, joinDatabase } from "./join-database.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { startPostgres } from "./postgres/server.mjs";
import { checkNodeVersion } from "./project.mjs";
import { loadEnvFiles, prepareSettings } from "./settings.mjs";
import { PlainError } from "./steps.mjs";

const usage = `npm run backup -- [--to FOLDER] [--secrets FILE] [--no-check]

  --to FOLDER      the folder to make; without it one with the time in its name, in backups of the data folder
  --secrets FILE   also copy the secrets to this file; keep it in another place than the backup
  --no-check       do not prove the backup by restoring it into a scratch database`;

runUntilStopped(async ({ atEnd, finish, whileStarting }) => {
  checkNodeVersion();
  const { values } = readCommandLine(
    { to: { type: "string" }, secrets: { type: "string" }, "no-check": { type: "boolean" } },
    usage,
  );
  if (values.help) {
    console.log(usage);
    return finish();
  }
  await installIfNeeded();
  loadEnvFiles({ isDev: false });
  checkIsInstalled();
  const worker = startAppWorker();
  const settings = await prepareSettings(worker);
  await whileStarting(() => joinDatabase(settings, atEnd));
  const folder = resolve(values.to ?? join(settings.dataFolder, "backups", nameOf(new Date())));
  const made = await whileStarting(() => worker.run("write-backup", { BACKUP_FOLDER: folder }));
  console.log(`Backed up ${describe(made)} to ${folder}`);
  if (!values["no-check"]) {
    const restored = await whileStarting(() => checkBackup(folder, worker, atEnd));
    console.log(`Restored ${describe(restored)} into a scratch database: counts and checksums agree.`);
  }
  console.log(keepSecrets(settings, values.secrets));
  finish();
});

/** Restores into a throw-away server of its own, so that it costs the real one nothing. */
async function checkBackup(folder, worker, atEnd) {
  const scratch = mkdtempSync(join(tmpdir(), "homestretch-check-"));
  atEnd(async () => rmSync(scratch, { recursive: true, force: true }));
  const server = await startPostgres(scratch, { isThrowAway: true }).catch((error) => {
    throw new PlainError(`The backup was written, but not checked: no scratch database could start.\n${error.message}`);
  });
  atEnd(server.stop);
  return worker.run("restore-backup", { BACKUP_FOLDER: folder, DATABASE_URL: server.url, DATABASE_ADMIN_URL: "" });
}

function keepSecrets({ dataFolder, areSecretsFromFile }, file) {
  const source = join(dataFolder, "secrets.json");
  if (!areSecretsFromFile) {
    return "The secrets are not in it. They come from your variables: keep NEXTAUTH_SECRET and LINK_KEYS in another place.";
  }
  if (!file) {
    return `The secrets are not in it. Without them no patient link opens: keep a copy of ${source} in another place.`;
  }
  copyFileSync(source, file);
  chmodSync(file, 0o600);
  return `Copied the secrets to ${resolve(file)}. Keep them in another place than the backup.`;
}

function describe({ tables, rows }) {
  return `${tables} tables with ${rows} rows`;
}

function nameOf(now) {
  return `homestretch-${now.toISOString().slice(0, 19).replaceAll(":", "-")}Z`;
}
