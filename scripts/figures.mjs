import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { waitForLock } from "./lock-file.mjs";
import { lockFolder, projectFolder } from "./project.mjs";
import { track } from "./run.mjs";
import { PlainError } from "./steps.mjs";

const folder = join(projectFolder, "public", "figures");
/** Written last, so that what it names is there. */
const manifest = join(folder, "figures.json");
/** More processes only help with more figures. */
const mostWorkers = 6;

/** Draws the pictures of all exercises into `public/figures` when anything they are drawn from changed. */
export async function drawFiguresIfNeeded() {
  const lock = await waitForLock(join(lockFolder, "figures.lock"), ({ pid }) =>
    console.log(`      waiting for another start (process ${pid}) that is drawing`),
  );
  try {
    const version = hashFigureSources(projectFolder);
    if (isDrawn(version)) return { summary: "up to date" };
    console.log("      drawing the pictures of all exercises; this takes about a minute");
    mkdirSync(join(folder, version), { recursive: true });
    const figures = await drawAll(join(folder, version));
    writeFileSync(`${manifest}.new`, JSON.stringify({ version, figures }));
    renameSync(`${manifest}.new`, manifest);
    removeOthers(version);
    return { summary: `${figures.length} exercises drawn` };
  } finally {
    lock.release();
  }
}

/** A short hash over names and contents of all that goes into a picture. */
export function hashFigureSources(project) {
  const source = join(project, "lib", "figure");
  const hash = createHash("sha256");
  const files = readdirSync(source, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|^testing\//.test(name));
  for (const name of files.sort()) {
    const content = readFileSync(join(source, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 12);
}

function isDrawn(version) {
  if (!existsSync(manifest) || !existsSync(join(folder, version))) return false;
  return JSON.parse(readFileSync(manifest, "utf8")).version === version;
}

function removeOthers(version) {
  for (const name of readdirSync(folder)) {
    if (name !== version && join(folder, name) !== manifest) rmSync(join(folder, name), { recursive: true });
  }
}

/** Gives what is known of each figure, in their order. Several processes share the work. */
async function drawAll(target) {
  const figures = [];
  const workers = Math.min(availableParallelism(), mostWorkers);
  const shares = Array.from({ length: workers }, (_, share) => share);
  const answers = await Promise.allSettled(
    shares.map((share) => drawShare([target, share, workers], ({ place, drawn }) => (figures[place] = drawn))),
  );
  const failed = answers.find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
  return figures;
}

function drawShare(args, onDrawn) {
  return new Promise((resolve, reject) => {
    const worker = track(
      fork(join(projectFolder, "scripts", "figure-worker.mjs"), args.map(String), {
        cwd: projectFolder,
        execArgv: ["--import", import.meta.resolve("tsx")],
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      }),
    );
    worker.on("message", onDrawn);
    worker.once("error", reject);
    worker.once("close", (code) =>
      code === 0 ? resolve() : reject(new PlainError("The figures could not be drawn.")),
    );
  });
}
