/** Called once by Next before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { prepareProcess } = await import("./instrumentation-node");
    prepareProcess();
  }
}
