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
    writeFileSync(marker, describeInstallation());
    return { summary: "installed" };
  } finally {
    lock.release();
  }
}

function isInstalled() {
  if (existsSync(marker) && readFileSync(marker, "utf8") === describeInstallation()) return true;
  // Somebody may have run npm by hand.
  const record = join(projectFolder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const isSame = holdsAll(JSON.parse(readFileSync(lockfile, "utf8")), JSON.parse(readFileSync(record, "utf8")));
  if (isSame) writeFileSync(marker, describeInstallation());
  return isSame;
}

const thisMachine = { platform: String(process.platform), arch: String(process.arch) };

/** Whether an installation's own record holds each package of a lockfile that this machine needs. */
export function holdsAll(wanted, installed, machine = thisMachine) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === "" || entry.extraneous) return true;
    const found = installed.packages[path];
    return found ? found.version === entry.version : entry.optional === true && !isFor(machine, entry);
  });
}

// Packages for one kind of machine name its system and its processor. Those for one C library are left to npm.
function isFor({ platform, arch }, { os, cpu, libc }) {
  return libc === undefined && os?.includes(platform) === true && cpu?.includes(arch) === true;
}

function describeInstallation() {
  const hash = createHash("sha256").update(readFileSync(lockfile)).digest("hex");
  return `${hash} ${process.platform} ${process.arch}`;
}
