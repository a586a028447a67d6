import type { Page } from "@playwright/test";
import { recordSignInBlocked } from "@/db/access/sign-in-alarms";
import { consumeTry } from "@/db/access/try-limits";
import { makeAccount, useRunningDatabase } from "@/db/testing/running-app";
import { expectAccessible } from "./axe";
import { expect, signInWithoutClicking, test } from "./fixtures";

async function fillIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

test.describe("with a wrong password", () => {
  test.use({ expectedNoise: [/status of 401/] });

  test("the e-mail stays, the right password goes on to where one was", async ({ page }) => {
    useRunningDatabase();
    const { email, password } = await makeAccount();
    await page.goto("/patients?q=ann");
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fpatients%3Fq%3Dann$/);
    await expectAccessible(page, "sign-in");
    await fillIn(page, { email, password: "not the password" });
    await expect(page.getByText("E-mail or password is not right")).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue(email);
    await fillIn(page, { email, password });
    await expect(page).toHaveURL(/\/patients\?q=ann$/);
  });
});

test("sign-in works by keyboard alone", async ({ page }) => {
  useRunningDatabase();
  const { email, password } = await makeAccount();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();
});

test("what is put in before the page is alive counts", async ({ page }) => {
  useRunningDatabase();
  const { email, password } = await makeAccount();
  let letScriptsIn = () => {};
  const scriptsMayCome = new Promise<void>((resolve) => {
    letScriptsIn = resolve;
  });
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await scriptsMayCome;
    await route.continue();
  });
  await page.goto("/sign-in", { waitUntil: "commit" });
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  letScriptsIn();
  // The button does nothing before its script is there, and no sign tells when that is.
  await expect(async () => {
    await page.getByRole("button", { name: "Show the password" }).click({ timeout: 1000 });
    await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("type", "text", { timeout: 500 });
  }).toPass();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();
});

test("sign-in leads to no other site", async ({ page }) => {
  useRunningDatabase();
  const account = await makeAccount();
  await page.goto("/sign-in?next=//elsewhere.example/patients");
  await fillIn(page, account);
  await expect(page).toHaveURL("/");
});

test("signing out kills a copied cookie", async ({ page, browser, clinic }) => {
  await page.goto("/patients");
  await page.goto("/account");
  await expectAccessible(page, "account");
  const copy = await browser.newContext({ storageState: await page.context().storageState() });
  const thief = await copy.newPage();
  await thief.goto("/account");
  await expect(thief.getByText(clinic.email).first()).toBeVisible();
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/sign-in");
  await thief.goto("/account");
  await expect(thief).toHaveURL(/\/sign-in/);
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in/);
  await copy.close();
});

test("a page that nobody touches for 15 minutes is left, and sign-in leads back to it", async ({ page, clinic }) => {
  await page.clock.install();
  await page.goto("/patients?q=ann");
  await page.clock.fastForward("14:00");
  await page.keyboard.press("Shift");
  await page.clock.fastForward("14:00");
  await expect(page.getByRole("heading", { name: "Patients" })).toBeVisible();
  await page.clock.fastForward("01:20");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fpatients%3Fq%3Dann$/);
  await fillIn(page, clinic);
  await expect(page).toHaveURL(/\/patients\?q=ann$/);
});

test("a new password signs out every other device, and a copy of this browser's cookie", async ({
  page,
  browser,
  clinic,
}) => {
  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  await signInWithoutClicking(elsewhere, clinic);
  await page.goto("/account");
  const copy = await browser.newContext({ storageState: await page.context().storageState() });
  const thief = await copy.newPage();
  await page.getByLabel("Current password").fill(clinic.password);
  await page.getByLabel("New password").fill("Passw0rd!");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("This password is easy to guess")).toBeVisible();
  await page.getByLabel("New password").fill("seven green boats 19");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The password is changed" })).toBeVisible();
  for (const other of [elsewhere, thief]) {
    await other.goto("/account");
    await expect(other).toHaveURL(/\/sign-in/);
  }
  await page.reload();
  await expect(page.getByRole("heading", { name: "Account" })).toBeVisible();
  await context.close();
  await copy.close();
});

test.describe("when strangers tried many wrong passwords", () => {
  test.use({ expectedNoise: [/status of 429/] });

  test("the owner still gets in from a known browser, is told, and puts the notice away", async ({ page, browser }) => {
    useRunningDatabase();
    const account = await makeAccount();
    const { clinicianId, clinicId } = account.scope;
    await page.goto("/sign-in");
    await fillIn(page, account);
    await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();
    const device = (await page.context().cookies()).find(({ name }) => name === "homestretch-device");
    expect(device).toMatchObject({ httpOnly: true, sameSite: "Strict" });
    expect(device?.value).not.toContain(clinicianId);
    await page.getByRole("button", { name: /^Account/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await expect(page).toHaveURL("/sign-in");

    const now = new Date();
    const key = `sign-in account:${clinicianId}`;
    for (let count = 0; count < 10; count++) await consumeTry({ key, now, max: 10, windowSeconds: 900 });
    await recordSignInBlocked({ clinicId, clinicianId, now });
    const context = await browser.newContext();
    const stranger = await context.newPage();
    await stranger.goto("/sign-in");
    await fillIn(stranger, account);
    await expect(stranger.getByText("Too many tries")).toBeVisible();
    await context.close();

    await fillIn(page, account);
    const notice = page.getByRole("status").filter({ hasText: "Many wrong passwords" });
    await expect(notice).toContainText("Test Clinician can still sign in from a browser used before");
    await expectAccessible(page, "the notice about wrong passwords");
    await notice.getByRole("button", { name: "Hide this" }).click();
    await expect(notice).toBeHidden();
    await page.reload();
    await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();
    await expect(notice).toBeHidden();
  });
});
