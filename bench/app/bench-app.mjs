import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "../../scripts/postgres/server.mjs";
import { copyWithEmptyPage } from "./copy-with-empty-page.mjs";

const exercises = 8;

/**
 * The app as `npm start` runs it, with an empty page to compare with and one patient whose program has 8 exercises.
 * Returns `{ url, pid, patient: { path, cookie }, dataFolder, stop }`.
 */
export async function startBenchApp() {
  const folder = copyWithEmptyPage();
  const dataFolder = mkdtempSync(join(tmpdir(), "homestretch-bench-data-"));
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [join(folder, "scripts", "start.mjs")], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "",
      PUBLIC_URL: "",
      DATABASE_URL: "",
      DATABASE_ADMIN_URL: "",
      HOMESTRETCH_DATA_DIR: dataFolder,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    while (!(await fetch(`${url}/api/readyz`).catch(() => null))?.ok) {
      if (child.exitCode !== null) throw new Error("The app ended by itself.");
      await sleep(200);
    }
    return { url, pid: child.pid, dataFolder, patient: await openProgram(url, dataFolder), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Writes a program into the app's database and opens its link as a phone does. */
async function openProgram(url, dataFolder) {
  process.env.E2E_DATA_DIR = dataFolder;
  const { linkKeys, authSecret } = JSON.parse(readFileSync(join(dataFolder, "secrets.json"), "utf8"));
  Object.assign(process.env, { LINK_KEYS: linkKeys, NEXTAUTH_SECRET: authSecret });
  const { patientPath, useRunningDatabase: writeToRunningApp } = await import("../../db/testing/running-app.ts");
  const { closeDatabase } = await import("../../db/client.ts");
  const factories = await import("../../db/testing/factories.ts");
  const { catalog } = await import("../../lib/catalog/catalog.ts");
  writeToRunningApp();
  const clinic = await factories.makeClinic();
  const items = catalog.slice(0, exercises).map(({ id, dosage }) => factories.makeItem({ exerciseId: id, dosage }));
  const { id } = await factories.makePublishedProgram(clinic, { draft: { items } });
  const address = new URL(patientPath(await factories.makeShareLink(clinic, id)), url);
  await closeDatabase();
  const answer = await fetch(`${url}${address.pathname}/open`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: url },
    body: JSON.stringify({ secret: address.hash.slice(1) }),
  });
  return { path: address.pathname, cookie: answer.headers.get("set-cookie").split(";")[0] };
}
