/** Called once by Next before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { ConfigurationError, env } = await import("@/env");
  const { markShuttingDown } = await import("@/app/api/readyz/shutting-down");
  try {
    // next-auth reads its address from the environment only; there is one source for it, PUBLIC_URL.
    process.env.NEXTAUTH_URL = env().publicUrl;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  process.once("SIGTERM", markShuttingDown);
}
