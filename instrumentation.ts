import type { Instrumentation } from "next";

/** Called once by Next before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { prepareProcess } = await import("./instrumentation-node");
    prepareProcess();
  }
}

// A layout and its page may fail with the same error.
const told = new WeakSet<object>();

/** Called by Next for each error that a page, a handler or an action did not answer for itself. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath }) => {
  if (process.env.NEXT_RUNTIME === "nodejs" && error instanceof Error && !told.has(error)) {
    told.add(error);
    const { log } = await import("@/app/log");
    const digest = "digest" in error ? String(error.digest) : undefined;
    log("error", "request failed", { error, method, route: routePath, digest });
  }
};
