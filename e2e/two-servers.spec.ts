import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request as forward, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pointDatabaseAt } from "@/db/client";
import { deriveLinkSecret } from "@/db/link-secret";
import { makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { asRequests, makeAccount } from "@/db/testing/running-app";
import { parseLinkKeys } from "@/env";
import { encodeLinkId } from "@/lib/access/link-id";
import { findFreePort, startPostgres } from "@/scripts/postgres/server.mjs";
import { callAction } from "./call-action";
import { expect, test } from "./fixtures";
import { OwnApp, signInAt } from "./own-app";

const saves = 20;

test("two servers on one Postgres, started together, serve as one: each request goes to the other", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "homestretch-shared-"));
  const postgres = await startPostgres(folder, {
    password: randomBytes(16).toString("hex"),
    isOverTcp: true,
    isThrowAway: true,
  });
  const linkKeys = `1:${randomBytes(32).toString("base64url")}`;
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const variables = {
    DATABASE_URL: postgres.url,
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    LINK_KEYS: linkKeys,
    PUBLIC_URL: url,
  };
  const apps = [await OwnApp.prepare(variables), await OwnApp.prepare(variables)];
  let balancer: Server | null = null;
  try {
    await Promise.all(apps.map((app) => app.start()));
    balancer = alternate(
      port,
      apps.map((app) => app.url),
    );
    pointDatabaseAt(asRequests(postgres.url, variables.NEXTAUTH_SECRET));
    const account = await makeAccount();
    await signInAt(url, page.request, account);
    const program = await makePublishedProgram(account.scope);

    let { version } = program;
    for (let number = 1; number <= saves; number += 1) {
      const draft = { ...program.draft, patientMessage: `save ${number}` };
      const input = { programId: program.id, expectedVersion: version, draft };
      const answer = await callAction(page.request, { url, path: `/programs/${program.id}` }, "saveDraftAction", input);
      expect(answer).toMatchObject({ ok: true });
      version = answer.version ?? 0;
    }
    for (let round = 0; round < 2; round += 1) {
      await page.goto(`${url}/programs/${program.id}`);
      await expect(page.getByText(`save ${saves}`).first()).toBeVisible();
    }

    const { linkId } = await makeShareLink(account.scope, program.id);
    const keys = parseLinkKeys(linkKeys);
    if (typeof keys === "string") throw new Error(keys);
    const secret = deriveLinkSecret(keys, 1, linkId);
    await page.goto(`${url}/p/${encodeLinkId(linkId)}#${secret}`);
    await expect(page.getByRole("heading", { name: program.draft.title })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { name: program.draft.title })).toBeVisible();
  } finally {
    balancer?.closeAllConnections();
    balancer?.close();
    await Promise.all(apps.map((app) => app.remove()));
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Listens at a port and hands each request to the next of the servers. */
function alternate(port: number, urls: string[]): Server {
  let next = 0;
  const server = createServer((incoming, outgoing) => {
    const target = new URL(incoming.url ?? "/", urls[next % urls.length]);
    next += 1;
    const { method, headers } = incoming;
    const onward = forward(target, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.listen(port, "localhost");
  return server;
}
