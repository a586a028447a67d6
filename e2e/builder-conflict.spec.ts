import { makeProgram } from "@/db/testing/factories";
import { expect, test } from "./fixtures";
import { ProgramPage } from "./pages/program-page";

test.describe("two windows change the same program", () => {
  test("the second one is told, sees what differs and keeps its own without losing the other", async ({
    page,
    context,
    clinic,
  }) => {
    const { id: programId } = await makeProgram(clinic.scope);
    const first = await new ProgramPage(page).open(programId);
    const second = await new ProgramPage(await context.newPage()).open(programId);

    await first.title.fill("From the first window");
    await first.isSaved();
    await second.title.fill("From the second window");
    const notice = second.page.getByRole("alert").filter({ hasText: "Somebody else changed this program" });
    await expect(notice).toBeVisible();
    await expect(second.status).toHaveText("Somebody else changed this program");
    await expect(second.title).toHaveValue("From the second window");

    await notice.getByRole("button", { name: "See what differs" }).click();
    await expect(notice).toContainText("From the first window");
    await second.title.fill("From the second window, longer");
    await notice.getByRole("button", { name: "Keep mine" }).click();
    await second.isSaved();
    await page.reload();
    await expect(first.title).toHaveValue("From the second window, longer");

    await second.page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(second.title).toHaveValue("From the first window");
  });

  test("the second one takes the other draft and can still undo to its own", async ({ page, context, clinic }) => {
    const { id: programId } = await makeProgram(clinic.scope);
    const first = await new ProgramPage(page).open(programId);
    const second = await new ProgramPage(await context.newPage()).open(programId);

    await first.title.fill("From the first window");
    await first.isSaved();
    await second.title.fill("From the second window");
    await second.page.getByRole("button", { name: "Take theirs" }).click();
    await expect(second.title).toHaveValue("From the first window");
    await second.isSaved();
    await second.page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(second.title).toHaveValue("From the second window");
    await second.isSaved();
    await page.reload();
    await expect(first.title).toHaveValue("From the second window");
  });
});
