import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { fairQueue } from "@/app/fair-queue";
import type { HandoutJob } from "./render-worker";

const seconds = 1000;

/** One processor stays free for everything else. */
export const renderLimits = {
  running: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 20,
  waitingPerKey: 12,
  // Below the minute after which proxies give up.
  waitMilliseconds: 40 * seconds,
};

type RenderPoolOptions = {
  /** The bundle of `render-worker.ts`. */
  workerFile: string;
  /** A render that takes longer is given up, and its thread is replaced. */
  longestMilliseconds: number;
  mostMegabytes: number;
};

/**
 * Threads that make handouts, and the queue before them. Throws `ServerBusy` when too many wait, all in all or of one
 * clinic. A thread that fails or takes too long is replaced; only its own file fails.
 */
export function openRenderPool({ workerFile, longestMilliseconds, mostMegabytes }: RenderPoolOptions) {
  const queue = fairQueue(renderLimits);
  const threads = new Piscina({
    filename: workerFile,
    name: "renderHandoutJob",
    minThreads: 0,
    maxThreads: renderLimits.running,
    idleTimeout: 120 * seconds,
    // A page that waits is worse than a file that takes a little longer.
    niceIncrement: 10,
    // A thread needs no secrets.
    // biome-ignore lint/style/noProcessEnv: React asks for it; it is no setting of ours.
    env: { NODE_ENV: process.env.NODE_ENV },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  return {
    render: (clinicId: string, job: HandoutJob): Promise<Uint8Array> =>
      queue(clinicId, () => threads.run(job, { signal: AbortSignal.timeout(longestMilliseconds) })),
    close: () => threads.destroy(),
  };
}

// Next bundles this module more than once; the limits count for the whole process.
const holder: typeof globalThis & { homestretchRenderPool?: ReturnType<typeof openRenderPool> } = globalThis;

/** Makes a handout's file in a worker thread, so that other requests go on. */
export function renderInThread(clinicId: string, job: HandoutJob): Promise<Uint8Array> {
  holder.homestretchRenderPool ??= openRenderPool({
    // Written by `scripts/bundle-workers.mjs`.
    workerFile: join(process.cwd(), ".next", "workers", "render-worker.mjs"),
    // A file of 60 long lines takes one second.
    longestMilliseconds: 30 * seconds,
    // It takes about 100.
    mostMegabytes: 384,
  });
  return holder.homestretchRenderPool.render(clinicId, job);
}
