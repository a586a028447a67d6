import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findActionIds } from "./action-ids";
import { runBuildStage } from "./container-file";

const project = process.cwd();

/** Another build of the same sources, made in a clean folder by the commands of the container file. */
export async function buildSeparately(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "homestretch-other-build-"));
  await runBuildStage(folder);
  return folder;
}

/**
 * A copy of the project as another version of it: the same build in which every name that changes from version to
 * version is another one. These are the actions, the parts that pages load, and the build.
 */
export function renameBuild(): string {
  const folder = copyProject();
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  cpSync(join(project, ".next"), join(folder, ".next"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== join(project, ".next", "cache") && !path.endsWith(".map"),
  });
  const buildId = readFileSync(join(project, ".next", "BUILD_ID"), "utf8");
  const chunks = readdirSync(join(project, ".next", "static", "chunks")).filter((name) => name.endsWith(".js"));
  const names = [...findActionIds().values(), ...chunks, buildId];
  const pattern = new RegExp(names.map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  for (const file of readdirSync(join(folder, ".next"), { recursive: true, encoding: "utf8" })) {
    const path = join(folder, ".next", file);
    if (!/\.(?:js|json|html|rsc|body|meta)$|BUILD_ID$/.test(file)) continue;
    const text = readFileSync(path, "utf8");
    const renamed = text.replace(pattern, otherName);
    if (renamed !== text) writeFileSync(path, renamed);
  }
  for (const name of chunks) move(join(folder, ".next", "static", "chunks"), name, otherName(name));
  move(join(folder, ".next", "static"), buildId, otherName(buildId));
  return folder;
}

export function removeCopy(folder: string | null): void {
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Ids keep their first two digits, which say what arguments an action takes. */
function otherName(name: string): string {
  return name.endsWith(".js")
    ? name.replace(/\.js$/, "-n.js")
    : name.slice(0, 2) + [...name.slice(2)].reverse().join("");
}

function move(folder: string, from: string, to: string): void {
  renameSync(join(folder, from), join(folder, to));
}

function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "homestretch-other-build-"));
  for (const name of readdirSync(project)) {
    if (/^(?:\.git|\.data|\.next|node_modules|docs|e2e|bench|test-results|playwright-report)$/.test(name)) continue;
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  return folder;
}
