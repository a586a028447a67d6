import { setTimeout as sleep } from "node:timers/promises";
import type { APIRequestContext } from "@playwright/test";
import { getProgram } from "@/db/access/programs";
import { pointDatabaseAt } from "@/db/client";
import { makeProgram } from "@/db/testing/factories";
import { makeAccount } from "@/db/testing/running-app";
import type { ClinicScope } from "@/lib/access/scope";
import { callAction } from "./call-action";
import { expect, test } from "./fixtures";
import { OwnApp, signInAt } from "./own-app";

const programs = 5;
const savesEach = 100;

test("a server that is killed during 500 autosaves loses none that it acknowledged", async ({ page }) => {
  test.setTimeout(240_000);
  const app = await OwnApp.prepare();
  try {
    await app.start();
    writeToPostgresOf(app);
    const account = await makeAccount();
    await signInAt(app.url, page.request, account);
    let saved = 0;
    const writers = Array.from({ length: programs }, async () => {
      const { lost, kept } = await autosave(app, page.request, account.scope, () => {
        saved += 1;
      });
      expect(lost).toEqual([]);
      expect(kept).toBe(savesEach);
    });
    const killer = (async () => {
      for (const kill of [{ at: 120 }, { at: 260, alsoDatabase: true }, { at: 380, alsoDatabase: true }]) {
        while (saved < kill.at) await sleep(1);
        await app.kill(kill);
        await app.start();
        writeToPostgresOf(app);
      }
    })();
    await Promise.all([...writers, killer]);
  } finally {
    await app.remove();
  }
});

function writeToPostgresOf(app: OwnApp) {
  pointDatabaseAt(app.database());
}

/** Saves a program of its own again and again; after each break, looks whether the last acknowledged save is there. */
async function autosave(app: OwnApp, request: APIRequestContext, scope: ClinicScope, onSaved: () => void) {
  const program = await makeProgram(scope);
  const page = { url: app.url, path: `/programs/${program.id}` };
  let { version } = program;
  let acknowledged = 0;
  const lost: string[] = [];
  while (acknowledged < savesEach) {
    const draft = { ...program.draft, patientMessage: `save ${acknowledged + 1}` };
    const input = { programId: program.id, expectedVersion: version, draft };
    const answer = await callAction(request, page, "saveDraftAction", input).catch(() => null);
    if (answer?.ok && answer.version) {
      version = answer.version;
      acknowledged += 1;
      onSaved();
      continue;
    }
    const stored = await readWhenBack(scope, program.id);
    const found = Number(stored.draft.patientMessage.replace("save ", "") || 0);
    // The save that was under way may have arrived without anybody hearing of it.
    if (found !== acknowledged && found !== acknowledged + 1) lost.push(`${acknowledged} acknowledged, ${found} found`);
    if (stored.draft.items.length !== program.draft.items.length) lost.push("half a program");
    version = stored.version;
    acknowledged = found;
  }
  return { lost, kept: acknowledged };
}

async function readWhenBack(scope: ClinicScope, programId: string) {
  for (;;) {
    const program = await getProgram(scope, programId).catch(() => null);
    if (program) return program;
    await sleep(50);
  }
}
