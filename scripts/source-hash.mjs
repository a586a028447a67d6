import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const sourceFolders = ["app", "components", "db", "lib", "public"];

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
