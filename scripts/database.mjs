import { setTimeout as sleep } from "node:timers/promises";
import { startPostgres } from "./postgres/server.mjs";

/**
 * The database of a data folder: `{ url, summary, stop }`. When the server ends by itself it is started again; the app
 * finds it at the same address.
 */
export async function openEmbeddedDatabase(dataFolder, secrets) {
  const password = secrets.databasePassword;
  // Windows has no private sockets, so there the server listens on a local port.
  const isOverTcp = process.platform === "win32";
  let server = await startPostgres(dataFolder, { password, isOverTcp });
  const ending = new AbortController();
  const watch = async () => {
    while (await pause(500, ending.signal)) {
      if (server.isRunning()) continue;
      console.error("The database ended by itself; starting it again.");
      try {
        server = await startPostgres(dataFolder, { password, isOverTcp, port: server.port });
      } catch (error) {
        console.error(`The database does not start: ${error.message}`);
        await pause(2_000, ending.signal);
      }
    }
  };
  const watching = watch();
  return {
    url: server.url,
    summary: describe(server),
    stop: async () => {
      ending.abort();
      await watching;
      await server.stop();
    },
  };
}

function describe({ isNew, wasRunning }) {
  if (isNew) return "made and started";
  return wasRunning ? "was still running and is taken over" : "started";
}

/** Waits; gives false when it was told to end. */
function pause(milliseconds, signal) {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}
