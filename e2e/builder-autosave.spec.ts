import { getProgram } from "@/db/access/programs";
import { makeProgram } from "@/db/testing/factories";
import { expect, signInWithoutClicking, test } from "./fixtures";
import { ProgramPage } from "./pages/program-page";

test.describe("work that the server does not have yet", () => {
  test.use({ expectedNoise: [/Failed to load resource|ERR_INTERNET_DISCONNECTED/] });

  test("is saved by itself when the network is back", async ({ page, context, clinic }) => {
    const { id: programId } = await makeProgram(clinic.scope);
    const program = await new ProgramPage(page).open(programId);
    await context.setOffline(true);
    await program.title.fill("Typed without a network");
    await expect(program.status).toHaveText("Not saved – trying again");
    await page.getByLabel("Message above the exercises (optional)").fill("Still without a network.");
    await context.setOffline(false);
    await program.isSaved();
    const saved = await getProgram(clinic.scope, programId);
    expect(saved?.draft).toMatchObject({
      title: "Typed without a network",
      patientMessage: "Still without a network.",
    });
  });

  test("survives a closed tab and is offered back", async ({ page, context, clinic }) => {
    const { id: programId } = await makeProgram(clinic.scope);
    const program = await new ProgramPage(page).open(programId);
    await context.setOffline(true);
    await program.title.fill("Typed before the tab was closed");
    await expect(program.status).toHaveText("Not saved – trying again");
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);

    const later = await new ProgramPage(await context.newPage()).open(programId);
    const offer = later.page.getByRole("status").filter({ hasText: "You have unsaved changes from" });
    await offer.getByRole("button", { name: "See what would change" }).click();
    await expect(offer).toContainText("Typed before the tab was closed");
    await offer.getByRole("button", { name: "Restore" }).click();
    await expect(later.title).toHaveValue("Typed before the tab was closed");
    await later.isSaved();
    await later.page.reload();
    await later.isSaved();
    await expect(offer).toBeHidden();
    await expect(later.title).toHaveValue("Typed before the tab was closed");
  });

  test("stays on the screen through a sign-out, and is saved after signing in again", async ({ page, clinic }) => {
    const { id: programId } = await makeProgram(clinic.scope);
    const program = await new ProgramPage(page).open(programId);
    await page.context().clearCookies();
    await program.title.fill("Typed while signed out");
    await expect(program.status).toHaveText("Not saved: you are signed out");
    await expect(page.getByRole("link", { name: "Sign in again in a new tab" })).toBeVisible();
    await expect(program.title).toHaveValue("Typed while signed out");

    await signInWithoutClicking(page, clinic);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await program.isSaved();
    expect((await getProgram(clinic.scope, programId))?.draft.title).toBe("Typed while signed out");
  });
});
