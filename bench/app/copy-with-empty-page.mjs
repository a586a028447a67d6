import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../scripts/project.mjs";

/** The address of the page with nothing on it. */
export const emptyPath = "/empty";

/** Made in the copy itself, and kept for the next time. */
const kept = ["node_modules", ".next", ".data"];

const emptyPage = `import { connection } from "next/server";

export default async function EmptyPage() {
  await connection();
  return <p>Empty</p>;
}
`;

/**
 * A copy of the project with one page more: an empty one, rendered for each request, to compare with. The app itself
 * must not have such a page. The copy stays, so that the next measurement need not build again. Gives its folder.
 */
export function copyWithEmptyPage() {
  const ofProject = createHash("sha256").update(projectFolder).digest("hex").slice(0, 8);
  const folder = join(tmpdir(), `homestretch-bench-${ofProject}`);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true });
  }
  const left = [...kept, ".git"].map((name) => join(projectFolder, name));
  cpSync(projectFolder, folder, { recursive: true, filter: (source) => !left.includes(source) });
  mkdirSync(join(folder, "app", emptyPath));
  writeFileSync(join(folder, "app", emptyPath, "page.tsx"), emptyPage);
  linkPackages(join(projectFolder, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Packages as hard links: Next does not follow symbolic ones out of a project. */
function linkPackages(from, to) {
  const marker = ".package-lock.json";
  const read = (folder) => existsSync(join(folder, marker)) && readFileSync(join(folder, marker), "utf8");
  if (read(from) === read(to)) return;
  rmSync(to, { recursive: true, force: true });
  linkFolder(from, to);
}

function linkFolder(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
