import { type Browser, devices, type Page } from "@playwright/test";
import type { Account } from "@/db/testing/running-app";
import { expect } from "./fixtures";
import { ProgramPage } from "./pages/program-page";

/** Signs in, adds a patient, composes a program and publishes it. Gives the patient's link and what it took. */
export async function composeAndShare(page: Page, account: Account) {
  await signIn(page, account);
  await makePatient(page, "Test Patient");

  const started = Date.now();
  const program = await startProgram(page);
  for (const word of ["chin tucks", "prone w", "shoulder rolls", "cervical rotation", "thoracic extension"]) {
    await program.add(word);
  }
  await changeDosage(program);
  await program.publish();
  const link = await takeLink(program);
  return { link, actions: program.actions, milliseconds: Date.now() - started };
}

/** Prints the handout, does a session on a phone and sees it come back. */
export async function followAndSee(page: Page, browser: Browser, link: string): Promise<void> {
  await seeHandout(page);
  await doSession(browser, link);
  await seeSession(page);
}

async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto("/sign-in");
  await page.getByLabel(/^E-?mail$/).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();
}

async function makePatient(page: Page, name: string) {
  // On a busy machine the first press can come before the page's script; somebody would press again.
  const field = page.getByLabel("Name", { exact: true });
  await expect(async () => {
    await page.getByRole("button", { name: /patient/ }).press("Enter");
    await expect(field).toBeVisible({ timeout: 5000 });
  }).toPass();
  await field.fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

/** The cursor is in the search field at once. */
async function startProgram(page: Page) {
  const program = new ProgramPage(page);
  await page.getByRole("button", { name: "New program" }).focus();
  await program.press("Enter");
  await expect(page.getByRole("combobox", { name: "Search exercises" })).toBeFocused();
  return program;
}

/** Hold and sets of the second exercise, three lines above the one added last. Typing replaces the number there. */
async function changeDosage(program: ProgramPage) {
  const line = program.line("Prone W");
  await expect(line).toContainText("2 × 10, hold 2 s");
  await program.press("Escape");
  await expect(program.line("Thoracic Extension")).toBeFocused();
  for (let up = 0; up < 3; up += 1) await program.press("ArrowUp");
  await program.press("Enter");
  await expect(program.number("Sets")).toBeFocused();
  await program.type("3");
  await program.press("Tab");
  await program.press("Tab");
  await expect(program.number("Hold")).toBeFocused();
  await program.type("5");
  await program.press("Escape");
  await expect(line).toBeFocused();
  await expect(line).toContainText("3 × 10, hold 5 s");
}

async function takeLink(program: ProgramPage): Promise<string> {
  await program.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await program.press("Tab");
  await program.press("Enter");
  await expect(program.page.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await program.page.evaluate(() => navigator.clipboard.readText());
  await expect(program.linkField).toHaveValue(copied);
  return copied;
}

async function seeHandout(page: Page) {
  const href = await page.getByRole("link", { name: "Handout PDF" }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
}

/** The patient does every exercise on a phone and tells how it felt. */
async function doSession(browser: Browser, link: string) {
  const context = await browser.newContext({ ...devices["Pixel 7"], ignoreHTTPSErrors: true });
  const phone = await context.newPage();
  await phone.clock.install();
  await phone.goto(link);
  await phone.getByRole("button", { name: "Start", exact: true }).click();
  await expect(phone.getByRole("heading", { name: "Get ready" })).toBeVisible();
  const isOver = phone.getByRole("heading", { name: "Well done!" });
  for (let jump = 0; jump < 200 && !(await isOver.isVisible()); jump += 1) await phone.clock.fastForward(15_000);
  await phone.getByRole("button", { name: "Just right" }).click();
  await phone.getByLabel("Anything to tell your physical therapist?").fill("My neck turns better.");
  await phone.getByRole("button", { name: "Send" }).click();
  await expect(phone.getByText("Sent to your clinic.")).toBeVisible();
  await context.close();
}

async function seeSession(page: Page) {
  await page.getByRole("navigation", { name: "Program" }).getByRole("link", { name: "Sessions" }).click();
  const session = page.getByRole("list", { name: "Sessions" }).getByRole("listitem").first();
  await expect(session).toContainText("All 5 done");
  await expect(session).toContainText("Pain not answered");
  await expect(session).toContainText("Just right");
  await expect(session).toContainText("My neck turns better.");
}
