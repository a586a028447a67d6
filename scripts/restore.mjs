// Fills the database from a backup: `npm run restore -- FOLDER`.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startAppWorker } from "./app-worker.mjs";
import { readCommandLine } from "./command-line.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { joinDatabase } from "./join-database.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { checkNodeVersion, findDataFolder } from "./project.mjs";
import { loadEnvFiles, prepareSettings } from "./settings.mjs";
import { PlainError } from "./steps.mjs";

const usage = `npm run restore -- FOLDER [--secrets FILE] [--replace]

  FOLDER           a folder that \`npm run backup\` made
  --secrets FILE   first put this copy of the secrets into the data folder
  --replace        delete what the database holds; without it only an empty database is filled`;

runUntilStopped(async ({ atEnd, finish, whileStarting }) => {
  checkNodeVersion();
  const { values, positionals } = readCommandLine({ secrets: { type: "string" }, replace: { type: "boolean" } }, usage);
  if (values.help) {
    console.log(usage);
    return finish();
  }
  if (positionals.length !== 1) throw new PlainError(usage);
  await installIfNeeded();
  loadEnvFiles({ isDev: false });
  if (values.secrets) takeSecrets(resolve(values.secrets));
  const worker = startAppWorker();
  const settings = await prepareSettings(worker);
  const { isAppRunning } = await whileStarting(() => joinDatabase(settings, atEnd));
  if (isAppRunning) throw new PlainError("Homestretch is running on this database. Stop it first, then restore.");
  const restored = await whileStarting(() =>
    worker.run("restore-backup", { BACKUP_FOLDER: resolve(positionals[0]), BACKUP_REPLACE: values.replace ? "1" : "" }),
  );
  console.log(`Restored ${restored.tables} tables with ${restored.rows} rows, as they were on ${restored.madeAt}.`);
  if (restored.missingLinkKeys.length > 0) {
    console.log(
      `Patient links made with key version ${restored.missingLinkKeys.join(", ")} do not open with the secrets here. ` +
        "Put back the secrets of that installation, and they do.",
    );
  }
  finish();
});

function takeSecrets(file) {
  const target = join(findDataFolder(), "secrets.json");
  if (!existsSync(file)) throw new PlainError(`There is no file ${file}.`);
  if (existsSync(target) && readFileSync(target, "utf8") !== readFileSync(file, "utf8")) {
    throw new PlainError(`${target} holds other secrets. Move it away first if you want those of the backup.`);
  }
  mkdirSync(findDataFolder(), { recursive: true, mode: 0o711 });
  copyFileSync(file, target);
}
