import { makePatient, makeProgram } from "@/db/testing/factories";
import { expect, test } from "./fixtures";
import { ProgramPage } from "./pages/program-page";

test("after Back, home and the patient show what was changed meanwhile", async ({ page, clinic }) => {
  const patientId = await makePatient(clinic.scope, { displayName: "M. L." });
  await makeProgram(clinic.scope, { patientId });
  await page.goto("/");
  const programs = page.getByRole("list", { name: "Recent programs" });
  await expect(programs).toBeVisible();
  await page.getByRole("button", { name: "New program" }).click();
  await page.getByRole("option", { name: "M. L." }).click();
  const program = new ProgramPage(page);
  await program.isSaved();
  // The way back is taken before the pause after which a draft is saved.
  await program.title.fill("Shoulder, week 2");
  await page.goBack();
  await expect(programs.getByRole("link", { name: "Shoulder, week 2" })).toBeVisible();

  await page.goto(`/patients/${patientId}`);
  await page.getByRole("link", { name: "Shoulder, week 2" }).click();
  await page.getByRole("button", { name: "More about this program" }).click();
  await page.getByRole("menuitem", { name: "Archive program" }).click();
  for (const tab of ["Sessions", "Links", "History", "Program"]) {
    await page.getByRole("navigation", { name: "Program" }).getByRole("link", { name: tab }).click();
    await expect(page.getByText("its links are closed, and it can't be changed until you restore it")).toBeVisible();
  }
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("list", { name: "Programs" }).getByText("Archived", { exact: true })).toBeVisible();
});
