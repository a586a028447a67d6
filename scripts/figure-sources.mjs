import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A short hash over names and contents of all that goes into a picture. */
export function hashFigureSources(project) {
  return hashOf(project, () => true);
}

/** The same for one figure: its own file, and what all figures share. Their order is no part of it. */
export function figureKey(project, id) {
  return hashOf(project, (name) => name === `figures/${id}.ts` || isShared(name));
}

function isShared(name) {
  return name !== "all-figures.ts" && !/^figures\/(?!shared-)/.test(name);
}

function hashOf(project, isPart) {
  const source = join(project, "lib", "figure");
  const hash = createHash("sha256");
  const names = readdirSync(source, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|^testing\//.test(name) && isPart(name));
  for (const name of names.sort()) {
    const content = readFileSync(join(source, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 12);
}
