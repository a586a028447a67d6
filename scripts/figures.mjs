import { fork } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { figureKey, hashFigureSources } from "./figure-sources.mjs";
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
    const before = readManifest();
    if (before.version === version) return { summary: "up to date" };
    const target = join(folder, version);
    mkdirSync(target, { recursive: true });
    const kept = keepUnchanged(before, target);
    const what = kept.length === 0 ? "the pictures of all exercises; this takes about a minute" : "what changed";
    console.log(`      drawing ${what}`);
    const figures = await drawAll(target, kept);
    const keys = Object.fromEntries(figures.map(({ id }) => [id, figureKey(projectFolder, id)]));
    writeFileSync(`${manifest}.new`, JSON.stringify({ version, figures, keys }));
    renameSync(`${manifest}.new`, manifest);
    removeOthers(version);
    return { summary: `${figures.length - kept.length} of ${figures.length} exercises drawn` };
  } finally {
    lock.release();
  }
}

function readManifest() {
  const nothing = { version: null, figures: [], keys: {} };
  const known = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : nothing;
  return existsSync(join(folder, String(known.version))) ? known : nothing;
}

/** Takes over the files of figures that are still drawn from the same. Gives what is known of these. */
function keepUnchanged({ version, figures, keys = {} }, target) {
  const kept = figures.filter(({ id }) => keys[id] === figureKey(projectFolder, id));
  const names = kept.length === 0 ? [] : readdirSync(join(folder, version));
  for (const name of names) {
    if (!kept.some(({ id }) => name.startsWith(`${id}-slim`) || name.startsWith(`${id}-heavy`))) continue;
    copyFileSync(join(folder, version, name), join(target, name));
  }
  return kept;
}

function removeOthers(version) {
  for (const name of readdirSync(folder)) {
    if (name !== version && join(folder, name) !== manifest) rmSync(join(folder, name), { recursive: true });
  }
}

/** Gives what is known of each figure, in their order. Several processes share the work. */
async function drawAll(target, kept) {
  const drawn = new Map(kept.map((figure) => [figure.id, figure]));
  const keptIds = JSON.stringify([...drawn.keys()]);
  let order = [];
  const onMessage = (message) => {
    if (message.order) order = message.order;
    else drawn.set(message.drawn.id, message.drawn);
  };
  const workers = Math.min(availableParallelism(), mostWorkers);
  const shares = Array.from({ length: workers }, (_, share) => share);
  const answers = await Promise.allSettled(
    shares.map((share) => drawShare([target, share, workers, keptIds], onMessage)),
  );
  const failed = answers.find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
  return order.map((id) => drawn.get(id));
}

function drawShare(args, onMessage) {
  return new Promise((resolve, reject) => {
    const worker = track(
      fork(join(projectFolder, "scripts", "figure-worker.mjs"), args.map(String), {
        cwd: projectFolder,
        execArgv: ["--import", import.meta.resolve("tsx")],
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      }),
    );
    worker.on("message", onMessage);
    worker.once("error", reject);
    worker.once("close", (code) =>
      code === 0 ? resolve() : reject(new PlainError("The figures could not be drawn.")),
    );
  });
}
