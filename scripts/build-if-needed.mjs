import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitForLock } from "./lock-file.mjs";
import { lockFolder, projectFolder } from "./project.mjs";
import { run } from "./run.mjs";
import { PlainError } from "./steps.mjs";

const sourceFolders = ["app", "components", "db", "lib", "public"];
const marker = join(projectFolder, ".next", "homestretch-sources");

/** Builds the app when a source, the configuration or the lockfile changed since the last build. */
export async function buildIfNeeded() {
  const lock = await waitForLock(join(lockFolder, "build.lock"), ({ pid }) =>
    console.log(`      waiting for another start (process ${pid}) that is building`),
  );
  try {
    const hash = hashSources(projectFolder);
    const isBuilt = existsSync(join(projectFolder, ".next", "BUILD_ID")) && existsSync(marker);
    if (isBuilt && readFileSync(marker, "utf8") === hash) return { summary: "up to date" };
    console.log(`      ${isBuilt ? "sources changed" : "first build"}; this takes about half a minute`);
    const next = join(projectFolder, "node_modules", "next", "dist", "bin", "next");
    const { code, output } = await run(process.execPath, [next, "build"], { isQuiet: true, env: buildEnvironment() });
    if (code !== 0) throw new PlainError(`The build failed:\n${output}`);
    writeFileSync(marker, hash);
    return { summary: "built" };
  } finally {
    lock.release();
  }
}

// One build serves every configuration, so none may leak into it, from a .env file neither.
function buildEnvironment() {
  const names = ["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL", "LINK_KEYS", "PUBLIC_URL", "DEMO"];
  const unset = Object.fromEntries(names.map((name) => [name, ""]));
  return { ...process.env, ...unset, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}

/** A hash over names and contents of all that goes into a build. Tests do not. */
export function hashSources(folder) {
  const hash = createHash("sha256");
  const rootFiles = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isSource(entry.name) && /\.(ts|mts|mjs|js|json)$/.test(entry.name))
    .map((entry) => entry.name);
  const files = [...rootFiles, ...sourceFolders.flatMap((name) => listFiles(folder, name))];
  for (const file of files.sort()) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function listFiles(folder, path) {
  if (!existsSync(join(folder, path))) return [];
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    // Drawn from lib/figure, which counts already.
    if (inner === "public/figures") return [];
    if (entry.isDirectory()) return listFiles(folder, inner);
    return isSource(entry.name) ? [inner] : [];
  });
}

// next-env.d.ts and the build info are written by the build itself.
function isSource(name) {
  return !/\.test\.tsx?$|^next-env\.d\.ts$|\.tsbuildinfo$|^(biome|vitest|playwright)\./.test(name);
}
