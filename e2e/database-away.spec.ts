import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pointDatabaseAt } from "@/db/client";
import { deriveLinkSecret } from "@/db/link-secret";
import { makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { asRequests, makeAccount } from "@/db/testing/running-app";
import { parseLinkKeys } from "@/env";
import { encodeLinkId } from "@/lib/access/link-id";
import { startPostgres } from "@/scripts/postgres/server.mjs";
import { type Ours, routeRows } from "./access-rows";
import { expect, test } from "./fixtures";
import { OwnApp, signInAt } from "./own-app";

test.use({ expectedNoise: [/503 \(Service Unavailable\)|Minified React error|An error occurred in the Server/] });

const key = () => randomBytes(32).toString("base64url");

test("with the database away, every page says so with 503 and a way on, and none with 500", async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "homestretch-away-"));
  const settings = { password: key(), isOverTcp: true, isThrowAway: true };
  let postgres = await startPostgres(folder, settings);
  const linkKeys = `1:${key()}`;
  const variables = { DATABASE_URL: postgres.url, NEXTAUTH_SECRET: key(), LINK_KEYS: linkKeys };
  const app = await OwnApp.prepare(variables);
  try {
    await app.start();
    pointDatabaseAt(asRequests(postgres.url, variables.NEXTAUTH_SECRET));
    const account = await makeAccount();
    await signInAt(app.url, page.request, account);
    const { id: programId, patientId, draft, version } = await makePublishedProgram(account.scope);
    const { linkId } = await makeShareLink(account.scope, programId);
    const keys = parseLinkKeys(linkKeys);
    if (typeof keys === "string") throw new Error(keys);
    const patientPage = `${app.url}/p/${encodeLinkId(linkId)}`;
    await page.goto(`${patientPage}#${deriveLinkSecret(keys, 1, linkId)}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

    const { port } = postgres;
    await postgres.stop();
    const ours: Ours = { patientId, programId, draft, version, linkId };
    const skipped = ["/p/[linkId]", "/p/[linkId]/log/v1", "/p/[linkId]/open", "/api/healthz"];
    const answers: Record<string, number> = {};
    for (const [route, { kind, path }] of Object.entries(routeRows)) {
      if (skipped.includes(route)) continue;
      const answer = await context.request.get(`${app.url}${path?.(ours) ?? route}`, { maxRedirects: 0 });
      answers[route] = answer.status();
      if (answer.status() === 503) expect(Number(answer.headers()["retry-after"]), route).toBeGreaterThan(0);
      else expect({ kind, status: answer.status() }, route).toEqual({ kind: "open", status: 200 });
    }
    expect(Object.values(answers).filter((status) => status === 503).length).toBeGreaterThan(12);

    const clinicAnswer = await page.goto(`${app.url}/programs/${programId}`);
    expect(clinicAnswer?.status()).toBe(503);
    await expect(page.getByRole("heading", { name: "This page could not be loaded" })).toBeVisible();
    const fresh = await context.browser()?.newContext({ serviceWorkers: "block" });
    await fresh?.addCookies(await context.cookies());
    const phone = await fresh?.newPage();
    const patientAnswer = await phone?.goto(patientPage);
    expect(patientAnswer?.status()).toBe(503);
    expect(patientAnswer?.headers()["retry-after"]).toBe("2");
    await expect(
      phone?.getByText("Algo salió mal").or(phone.getByText("El error es nuestro")) ?? page.locator("x"),
    ).toBeVisible();
    await phone?.screenshot({ path: test.info().outputPath("patient-503.png") });

    postgres = await startPostgres(folder, { ...settings, port });
    await expect(async () => {
      await page
        .getByRole("button", { name: "Try again" })
        .click({ timeout: 500 })
        .catch(() => {});
      await expect(page.getByRole("heading", { name: "This page could not be loaded" })).toBeHidden({ timeout: 1500 });
    }).toPass({ timeout: 30_000 });
    await fresh?.close();
    await page.goto("about:blank");
  } finally {
    await app.remove();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
