import { readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { pointDatabaseAt } from "@/db/client";
import { deriveLinkSecret } from "@/db/link-secret";
import { makePatient, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { makeAccount } from "@/db/testing/running-app";
import { parseLinkKeys } from "@/env";
import { encodeLinkId } from "@/lib/access/link-id";
import { findActionIds } from "./action-ids";
import { expect, test } from "./fixtures";
import { removeCopy, renameBuild } from "./other-build";
import { OwnApp } from "./own-app";
import { ProgramPage } from "./pages/program-page";

test.use({
  // Over plain http within a network, browsers ignore one of the headers and say so.
  expectedNoise: [/Failed to load resource|ERR_CONNECTION|Failed to fetch|Cross-Origin-Opener-Policy header has been/],
});

const newer = "There's a newer version of Homestretch";

/** Over the network, where no PUBLIC_URL says under which address; on a machine without one, over localhost. */
function networkAddress(app: OwnApp): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = addresses.find(({ family, internal }) => family === "IPv4" && !internal);
  return outside ? app.url.replace("localhost", outside.address) : app.url;
}

test("pages from before an upgrade say so, and keep what was typed", async ({ page, context, browser }) => {
  test.setTimeout(420_000);
  const app = await OwnApp.prepare({ HOST: "0.0.0.0" });
  let other: string | null = null;
  try {
    await app.start();
    pointDatabaseAt(app.database());
    const account = await makeAccount();
    const patientId = await makePatient(account.scope);
    const { id: programId } = await makePublishedProgram(account.scope, { patientId });
    const { linkId } = await makeShareLink(account.scope, programId);
    const url = networkAddress(app);
    await signIn(page, url, account);

    const builder = await openBuilder(page, url, programId);
    const patients = await openNewPatient(await context.newPage(), url);
    const links = await openNewLink(await context.newPage(), url, programId);
    const phone = await startSession(browser, app, linkId);

    other = renameBuild();
    await app.upgradeTo(other);

    await builderKeepsDraft(builder);
    await newPatientKeepsInput(patients);
    await newLinkKeepsInput(links);
    await patientFinishes(phone);
    await everyActionIsUnknown(page, url);
    await oldPageSignsOut(page);
  } finally {
    await app.remove();
    removeCopy(other);
  }
});

async function signIn(page: Page, url: string, { email, password }: { email: string; password: string }) {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel(/^E-?mail$/).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Home", level: 1 })).toBeVisible();
}

async function openBuilder(page: Page, url: string, programId: string): Promise<ProgramPage> {
  await page.goto(`${url}/programs/${programId}`);
  const builder = new ProgramPage(page);
  await builder.title.fill("Before the upgrade");
  await builder.isSaved();
  return builder;
}

async function openNewPatient(page: Page, url: string): Promise<Page> {
  await page.goto(`${url}/patients`);
  await page.getByRole("button", { name: "New patient" }).first().click();
  await page.getByLabel("Name", { exact: true }).fill("Typed before");
  await page.getByText("Español").click();
  return page;
}

async function openNewLink(page: Page, url: string, programId: string): Promise<Page> {
  await page.goto(`${url}/programs/${programId}/share`);
  // The phone of a patient in the same network cannot open localhost.
  await expect(page.getByLabel(/^Address of/).first()).toHaveValue(new RegExp(`^${url}/p/`));
  await page.getByLabel("Name, only for you").fill("daughter's phone");
  return page;
}

async function startSession(browser: Browser, app: OwnApp, linkId: string): Promise<Page> {
  const { linkKeys } = JSON.parse(readFileSync(join(app.dataFolder, "secrets.json"), "utf8"));
  const keys = parseLinkKeys(linkKeys);
  if (typeof keys === "string") throw new Error(keys);
  const phone = await (await browser.newContext()).newPage();
  await phone.clock.install();
  await phone.goto(`${app.url}/p/${encodeLinkId(linkId)}#${deriveLinkSecret(keys, 1, linkId)}`);
  await phone.getByRole("button", { name: "Start", exact: true }).click();
  await expect(phone.getByRole("heading", { name: "Get ready" })).toBeVisible();
  return phone;
}

/** Saving pauses: however much is typed, no more requests are made. Then the reload offers the draft back. */
async function builderKeepsDraft({ page }: ProgramPage) {
  const program = new ProgramPage(page);
  await program.title.fill("Typed after the upgrade");
  await expect(page.getByRole("alert").filter({ hasText: newer })).toContainText("Saving is paused");
  const posts: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") posts.push(request.url());
  });
  await program.title.fill("Typed even later");
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.waitForTimeout(2000);
  expect(posts).toEqual([]);
  await page.getByRole("button", { name: "Reload" }).click();
  const offer = page.getByRole("status").filter({ hasText: "You have unsaved changes from" });
  await offer.getByRole("button", { name: "Restore" }).click();
  await expect(program.title).toHaveValue("Typed even later");
  await program.isSaved();
}

async function newPatientKeepsInput(page: Page) {
  await page.getByRole("button", { name: "Add patient" }).click();
  await expect(page.getByRole("alert").filter({ hasText: newer })).toBeVisible();
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Typed before");
  await expect(page.getByRole("radio", { name: "Español" })).toBeChecked();
  await page.getByRole("button", { name: "Add patient" }).click();
  await expect(page.getByRole("heading", { name: "Typed before", level: 1 })).toBeVisible();
}

async function newLinkKeepsInput(page: Page) {
  await page.getByRole("button", { name: "Create link" }).click();
  await expect(page.getByRole("alert").filter({ hasText: newer })).toBeVisible();
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByLabel("Name, only for you")).toHaveValue("daughter's phone");
}

async function patientFinishes(phone: Page) {
  const isOver = phone.getByRole("heading", { name: "Well done!" });
  for (let jump = 0; jump < 200 && !(await isOver.isVisible()); jump += 1) await phone.clock.fastForward(15_000);
  await phone.getByRole("button", { name: "Send" }).click();
  await expect(phone.getByText("Sent to your clinic.")).toBeVisible();
  await phone.context().close();
}

/** The answer from which a page learns that it is old. */
async function everyActionIsUnknown(page: Page, url: string) {
  for (const [name, id] of findActionIds()) {
    const headers = { "Next-Action": id, Origin: url, "Content-Type": "text/plain;charset=UTF-8" };
    const answer = await page.request.post(`${url}/sign-in`, { headers, data: "[]" });
    expect([answer.status(), answer.headers()["x-nextjs-action-not-found"]], name).toEqual([409, "1"]);
  }
}

/** A page whose action of signing out is unknown does not pretend to sign out. */
async function oldPageSignsOut(page: Page) {
  await page.route("**/*", (route) => {
    const headers = route.request().headers();
    return route.continue({
      headers: headers["next-action"] ? { ...headers, "next-action": `00${"0".repeat(40)}` } : headers,
    });
  });
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
}
