import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitForLock } from "./lock-file.mjs";
import { lockFolder, projectFolder } from "./project.mjs";
import { runNpm } from "./run.mjs";
import { PlainError } from "./steps.mjs";

const lockfile = join(projectFolder, "package-lock.json");
const marker = join(projectFolder, "node_modules", ".homestretch-installed");

/** Runs `npm ci` when node_modules is missing or does not hold what the lockfile names. */
export async function installIfNeeded() {
  const lock = await waitForLock(join(lockFolder, "install.lock"), ({ pid }) =>
    console.log(`      waiting for another start (process ${pid}) that is installing`),
  );
  try {
    if (isInstalled()) return { summary: "up to date" };
    const { packages } = JSON.parse(readFileSync(lockfile, "utf8"));
    console.log(`      installing up to ${Object.keys(packages).length - 1} packages with npm ci`);
    // A production environment would leave out what the build needs.
    const { code, output } = await runNpm(
      ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
      { isQuiet: true, env: { ...process.env, NODE_ENV: "" } },
    );
    if (code !== 0) throw new PlainError(`npm ci failed:\n${output}`);
    writeFileSync(marker, lockfileHash());
    return { summary: "installed" };
  } finally {
    lock.release();
  }
}

function isInstalled() {
  if (existsSync(marker)) return readFileSync(marker, "utf8") === lockfileHash();
  const record = join(projectFolder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const isSame = holdsAll(JSON.parse(readFileSync(lockfile, "utf8")), JSON.parse(readFileSync(record, "utf8")));
  if (isSame) writeFileSync(marker, lockfileHash());
  return isSame;
}

/** Whether an installation's own record holds each package of a lockfile; optional ones may be for other machines. */
export function holdsAll(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, { version, optional, extraneous }]) => {
    if (path === "" || extraneous) return true;
    const found = installed.packages[path];
    return found ? found.version === version : optional === true;
  });
}

function lockfileHash() {
  return createHash("sha256").update(readFileSync(lockfile)).digest("hex");
}
