import { makeProgram } from "@/db/testing/factories";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { ProgramPage } from "./pages/program-page";

test("a program is composed and shared on a phone @phone", async ({ page, clinic }) => {
  const { id } = await makeProgram(clinic.scope, { draft: { items: [] } });
  const program = await new ProgramPage(page).open(id);
  await page.getByRole("button", { name: "Choose exercises" }).tap();
  const catalog = page.getByRole("dialog", { name: "Add exercises" });
  await expectAccessible(page, "the catalog on a phone");
  await catalog.getByRole("option", { name: /Prone W/ }).tap();
  await catalog.getByRole("option", { name: /Chin Tucks/ }).tap();
  await expect(catalog.getByText("2 exercises in the program")).toBeVisible();
  await catalog.getByRole("button", { name: "Done" }).tap();
  await expect(program.lines).toHaveCount(2);

  await page.getByRole("button", { name: "Actions for Chin Tucks" }).tap();
  await page.getByRole("menuitem", { name: "Move up" }).tap();
  await expect(program.lines.first()).toContainText("Chin Tucks");
  await program.lines.first().tap();
  await program.number("Hold").fill("3");
  await page.getByRole("button", { name: "Done" }).tap();
  await expect(program.lines.first()).toContainText("hold 3 s");

  await page.getByRole("button", { name: "Publish" }).filter({ visible: true }).tap();
  await expect(page.getByRole("heading", { name: "Revision 1 is published" })).toBeInViewport();
  await expect(program.linkField).toHaveValue(/\/p\//);
  // The page is read again after publishing; its title comes last.
  await expect(page).toHaveTitle(/Test program/);
  await expectAccessible(page, "a shared program on a phone");
});
