import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleWorkers, workerFile } from "./bundle-workers.mjs";
import { waitForLock } from "./lock-file.mjs";
import { lockFolder, projectFolder } from "./project.mjs";
import { run } from "./run.mjs";
import { hashSources } from "./source-hash.mjs";
import { PlainError } from "./steps.mjs";

const marker = join(projectFolder, ".next", "homestretch-sources");

/** Builds the app when a source, the configuration or the lockfile changed since the last build. */
export async function buildIfNeeded() {
  const lock = await waitForLock(join(lockFolder, "build.lock"), ({ pid }) =>
    console.log(`      waiting for another start (process ${pid}) that is building`),
  );
  try {
    const hash = hashSources(projectFolder);
    const isBuilt = [join(projectFolder, ".next", "BUILD_ID"), marker, workerFile].every(existsSync);
    if (isBuilt && readFileSync(marker, "utf8") === hash) return { summary: "up to date" };
    console.log(`      ${isBuilt ? "sources changed" : "first build"}; this takes about half a minute`);
    const next = join(projectFolder, "node_modules", "next", "dist", "bin", "next");
    const { code, output } = await run(process.execPath, [next, "build"], {
      isQuiet: true,
      env: buildEnvironment(hash),
    });
    if (code !== 0) throw new PlainError(`The build failed:\n${output}`);
    await bundleWorkers();
    writeFileSync(marker, hash);
    return { summary: "built" };
  } finally {
    lock.release();
  }
}

// One build serves every configuration, so none may leak into it, from a .env file neither. Next names actions by a
// hash that it salts with its key: made from the version, equal sources have equal actions on every machine, and the
// actions of another version are unknown. What is secret is given when the app starts, and replaces this key.
function buildEnvironment(version) {
  const names = [
    "DATABASE_URL",
    "DATABASE_ADMIN_URL",
    "NEXTAUTH_SECRET",
    "NEXTAUTH_URL",
    "LINK_KEYS",
    "PUBLIC_URL",
    "DEMO",
  ];
  const unset = Object.fromEntries(names.map((name) => [name, ""]));
  return {
    ...process.env,
    ...unset,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: createHash("sha256").update(`actions ${version}`).digest("base64"),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
