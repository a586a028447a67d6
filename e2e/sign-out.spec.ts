import type { Page } from "@playwright/test";
import { getProgram } from "@/db/access/programs";
import { makeProgram } from "@/db/testing/factories";
import { expect, test } from "./fixtures";
import { ProgramPage } from "./pages/program-page";

const secret = "Ms. Nguyen, numb left hand";

/** Everything that this browser keeps for the site, as text. */
function dump(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const cached = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name);
        const answers = await cache.matchAll();
        return Promise.all(answers.map((answer) => answer.text()));
      }),
    );
    const databases = await indexedDB.databases();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, cached, databases, history.state]);
  });
}

async function signOut(page: Page) {
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
}

test.describe("signing out with work that the server does not have", () => {
  test.use({ expectedNoise: [/Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

  test("saves it, or asks, and leaves no patient's text in the browser", async ({ page, context, clinic }) => {
    const { id: programId } = await makeProgram(clinic.scope);
    const program = await new ProgramPage(page).open(programId);
    await program.title.fill("Typed just before");
    await signOut(page);
    await expect(page).toHaveURL("/sign-in");
    expect((await getProgram(clinic.scope, programId))?.draft.title).toBe("Typed just before");

    await page.getByLabel("E-mail").fill(clinic.email);
    await page.getByLabel("Password", { exact: true }).fill(clinic.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Home", exact: true })).toBeVisible();
    const other = await new ProgramPage(await context.newPage()).open(programId);
    let isSavingBroken = true;
    await context.route(`**/programs/${programId}`, (route) =>
      isSavingBroken && route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await other.title.fill(secret);
    await expect(other.status).toHaveText(/Not saved/);
    expect(await dump(page)).not.toContain("Nguyen");

    await page.bringToFront();
    await signOut(page);
    const question = page.getByRole("alertdialog", { name: /aren.t saved/ });
    await expect(question).toContainText(secret);
    await question.getByRole("button", { name: "Cancel" }).click();
    await signOut(page);
    await question.getByRole("button", { name: "Sign out and discard" }).click();
    for (const one of [page, other.page]) {
      await expect(one).toHaveURL("/sign-in");
      expect(await dump(one)).not.toMatch(/Nguyen|homestretch:draft|homestretch:carried/);
    }
    await page.goBack();
    await expect(page.getByText("Nguyen")).toHaveCount(0);
    isSavingBroken = false;
    expect((await getProgram(clinic.scope, programId))?.draft.title).toBe("Typed just before");
  });
});

test.describe("a time-out with work that the server does not have", () => {
  test.use({ expectedNoise: [/Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

  test("covers the page, keeps it encrypted, and offers it to the same person", async ({ page, context, clinic }) => {
    const { id: programId } = await makeProgram(clinic.scope);
    await page.clock.install();
    const program = await new ProgramPage(page).open(programId);
    let isSavingBroken = true;
    await context.route(`**/programs/${programId}`, (route) =>
      isSavingBroken && route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await program.title.fill(secret);
    await page.clock.runFor(2000);
    await expect(program.status).toHaveText(/Not saved/);
    await page.clock.fastForward("15:20");
    await expect(page.getByText("Nguyen")).toHaveCount(0);
    await page.clock.runFor(10_000);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    const kept = await dump(page);
    expect(kept).toContain("homestretch:draft");
    expect(kept).not.toContain("Nguyen");
    isSavingBroken = false;
    await page.getByLabel("E-mail").fill(clinic.email);
    await page.getByLabel("Password", { exact: true }).fill(clinic.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    const offer = page.getByRole("status").filter({ hasText: "You have unsaved changes from" });
    await offer.getByRole("button", { name: "Restore" }).click();
    await expect(program.title).toHaveValue(secret);
  });
});
