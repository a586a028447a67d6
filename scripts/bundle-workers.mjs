import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectFolder } from "./project.mjs";

const entry = "app/(clinic)/programs/[programId]/handout/render-worker.ts";

/** Where `render-pool.ts` looks for the code of its threads, in every mode. */
export const workerFile = join(projectFolder, ".next", "workers", "render-worker.mjs");

/**
 * Bundles the code that runs in worker threads: Next's bundler has no entry for it. Packages stay outside, so only our
 * own modules are in the file.
 */
export async function bundleWorkers() {
  // Not at the top: `npm start` loads this module before anything is installed.
  const { build } = await import("esbuild");
  const part = `${workerFile}.${process.pid}`;
  mkdirSync(dirname(workerFile), { recursive: true });
  try {
    await build({
      absWorkingDir: projectFolder,
      entryPoints: [entry],
      outfile: part,
      bundle: true,
      packages: "external",
      platform: "node",
      target: "node20",
      format: "esm",
      jsx: "automatic",
      logLevel: "warning",
    });
    // At once, for another start may be reading it.
    renameSync(part, workerFile);
  } finally {
    rmSync(part, { force: true });
  }
}
