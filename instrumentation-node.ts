import { markShuttingDown } from "@/app/api/readyz/shutting-down";
import { writeConsoleAsJson } from "@/app/json-console";
import { env } from "@/env";

/** Stops a server whose configuration has faults, before it listens, and prepares the others for their end. */
export function prepareProcess(): void {
  try {
    // next-auth reads its address from the environment only; there is one source for it, PUBLIC_URL.
    process.env.NEXTAUTH_URL = env().publicUrl;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ConfigurationError") throw error;
    console.error(error.message);
    process.exit(1);
  }
  if (process.env.NODE_ENV === "production") writeConsoleAsJson();
  process.once("SIGTERM", markShuttingDown);
}
