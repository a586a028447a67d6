import { deleteSessionsOf } from "@/db/access/clinician-sessions";
import { makeItem, makePatient, makePublishedProgram, makeSessionLog, makeShareLink } from "@/db/testing/factories";
import { makeAccount } from "@/db/testing/running-app";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";

test("a new patient: what was typed stays until it is right", async ({ page, clinic }) => {
  expect(clinic.email).toBeTruthy();
  await page.goto("/patients");
  await expect(page.getByText("No patients yet")).toBeVisible();
  await page.getByRole("button", { name: "New patient" }).first().click();
  const dialog = page.getByRole("alertdialog", { name: "New patient" });
  await expect(dialog.getByLabel("Name")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Enter a name or initials.")).toBeVisible();
  await dialog.getByLabel("Name").fill("M. L.");
  await dialog.getByText("More details").click();
  await dialog.getByLabel("Year of birth").fill("58");
  await dialog.getByRole("combobox", { name: "Time zone" }).fill("denver");
  await page.getByRole("option", { name: "Mountain (Denver)" }).click();
  await expectAccessible(page, "new patient");
  await dialog.getByRole("button", { name: "Add patient" }).click();
  await expect(dialog.getByText("Enter a year with four digits")).toBeVisible();
  await expect(dialog.getByLabel("Name")).toHaveValue("M. L.");
  await dialog.getByLabel("Year of birth").fill("1958");
  await dialog.getByRole("button", { name: "Add patient" }).click();
  await expect(page.getByRole("heading", { name: "M. L.", level: 1 })).toBeVisible();
  await expect(page.getByText("Reads English · born 1958 · Mountain (Denver)")).toBeVisible();
  await expectAccessible(page, "patient");
});

test("a session that ends while somebody types costs nothing that was typed", async ({ page, context, clinic }) => {
  await page.goto("/patients");
  await page.getByRole("button", { name: "New patient" }).first().click();
  await page.getByRole("textbox", { name: "Name" }).fill("M. L.");
  await deleteSessionsOf(clinic.scope.clinicianId);
  await page.getByRole("button", { name: "Add patient" }).click();
  await expect(page.getByText("You have been signed out.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("M. L.");
  const opening = context.waitForEvent("page");
  await page.getByRole("link", { name: "Sign in again in a new tab" }).click();
  const signIn = await opening;
  await signIn.getByLabel("E-mail").fill(clinic.email);
  await signIn.getByLabel("Password", { exact: true }).fill(clinic.password);
  await signIn.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(signIn.getByText("You are signed in again")).toBeVisible();
  await signIn.close();
  await page.getByRole("button", { name: "Add patient" }).click();
  await expect(page.getByRole("heading", { name: "M. L.", level: 1 })).toBeVisible();
});

test("details are changed, and a patient leaves the list and comes back", async ({ page, clinic }) => {
  const patientId = await makePatient(clinic.scope, { displayName: "Old Name", timeZone: "Europe/Madrid" });
  await page.goto(`/patients/${patientId}`);
  await page.getByRole("button", { name: "Edit details" }).click();
  await page.getByLabel("Name").fill("New Name");
  await page.getByText("Español", { exact: true }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "New Name" })).toBeVisible();
  await expect(page.getByText("Reads Spanish · Madrid (Europe)")).toBeVisible();
  await page.getByRole("button", { name: "Archive" }).click();
  const question = page.getByRole("alertdialog", { name: "Archive this patient?" });
  await expect(question).toContainText("No link is open now.");
  await question.getByRole("button", { name: "Archive patient" }).click();
  await expect(page.getByRole("button", { name: "Restore", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Patients" }).last().click();
  await expect(page.getByText("No patients yet")).toBeVisible();
  await page.getByRole("link", { name: "Archived" }).click();
  await page.getByRole("link", { name: "New Name" }).click();
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByRole("button", { name: "Archive", exact: true })).toBeVisible();
});

test("search follows what is typed and stands in the address", async ({ page, clinic }) => {
  await makePatient(clinic.scope, { displayName: "Åsa Berg" });
  await makePatient(clinic.scope, { displayName: "Peter Oak", email: "oak@example.test" });
  await makePatient(clinic.scope, { displayName: "100% O'Neil_" });
  await page.goto("/patients");
  await expectAccessible(page, "patients");
  const box = page.getByRole("searchbox", { name: /Find a patient/ });
  await box.pressSequentially("oak@");
  await expect(page.getByRole("link", { name: "Peter Oak" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Åsa Berg" })).toBeHidden();
  await expect(page).toHaveURL(/\?q=oak%40$/);
  await page.reload();
  await expect(box).toHaveValue("oak@");
  await box.fill("100%");
  await expect(page.getByRole("link", { name: "100% O'Neil_" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Peter Oak" })).toBeHidden();
  await box.fill("nobody at all");
  await expect(page.getByText("No patient matches “nobody at all”")).toBeVisible();
});

test("search works without script", async ({ page, browser, clinic }) => {
  await makePatient(clinic.scope, { displayName: "Åsa Berg" });
  await makePatient(clinic.scope, { displayName: "Peter Oak" });
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto("/patients");
  await plain.getByRole("searchbox").fill("oak");
  await plain.getByRole("searchbox").press("Enter");
  await expect(plain.getByRole("link", { name: "Peter Oak" })).toBeVisible();
  await expect(plain.getByRole("link", { name: "Åsa Berg" })).toBeHidden();
  await context.close();
});

test("what a patient did is in sight at home and with the patient", async ({ page, clinic }) => {
  const patientId = await makePatient(clinic.scope, { displayName: "Peter Oak" });
  const program = await makePublishedProgram(clinic.scope, { patientId, draft: { title: "Neck, week 1" } });
  const link = await makeShareLink(clinic.scope, program.id);
  const startedAt = new Date(Date.now() - 60_000).toISOString();
  await makeSessionLog(link, program.draft, { startedAt, pain: 7, difficulty: "hard", comment: "It pulled." });
  for (const path of ["/", `/patients/${patientId}`]) {
    await page.goto(path);
    const session = page.getByRole("list", { name: "Recent sessions" }).getByRole("listitem").first();
    await expect(session).toContainText("Pain 7 of 10");
    await expect(session).toContainText("Hard");
    await expect(session).toContainText("It pulled.");
    await expect(session).toContainText("done");
    await expectAccessible(page, path);
  }
  await expect(page.getByRole("listitem").filter({ hasText: "Neck, week 1" }).first()).toContainText("Published");
});

test("a program is started from home and from another patient's program, by keyboard", async ({ page, clinic }) => {
  const patientId = await makePatient(clinic.scope, { displayName: "Peter Oak" });
  const items = [makeItem({ patientNote: "As we said on Monday.", clinicianNote: "hx of falls" })];
  await makePublishedProgram(clinic.scope, { draft: { title: "Neck, week 1", patientMessage: "Well done!", items } });
  await page.goto("/");
  await page.getByRole("button", { name: "New program" }).click();
  await page.keyboard.type("oak");
  await expect(page.getByRole("option", { name: "Peter Oak" })).toBeVisible();
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/programs\/[0-9a-f-]{36}/);
  await page.goto(`/patients/${patientId}`);
  await page.getByRole("button", { name: "Copy a program" }).click();
  await page.keyboard.type("week 1");
  await expect(page.getByRole("option")).toHaveCount(1);
  await expectAccessible(page, "copy a program");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const texts = page.getByRole("dialog", { name: "Which texts go along?" });
  await expect(texts.getByRole("checkbox", { name: "Title" })).toBeChecked();
  for (const name of ["Message to the patient", /^Note: /]) {
    await expect(texts.getByRole("checkbox", { name })).not.toBeChecked();
  }
  await expect(texts).toContainText("As we said on Monday.");
  await expect(texts).not.toContainText("hx of falls");
  await expectAccessible(page, "texts of a copy");
  await texts.getByRole("checkbox", { name: "Message to the patient" }).check();
  await texts.getByRole("button", { name: "Copy program" }).press("Enter");
  await expect(page).toHaveURL(/\/programs\/[0-9a-f-]{36}/);
  await expect(page.getByLabel(/^Message above the exercises/)).toHaveValue("Well done!");
  await expect(page.locator("main")).not.toContainText("hx of falls");
  await page.goto(`/patients/${patientId}`);
  await expect(page.getByRole("list", { name: "Programs" }).getByRole("listitem")).toHaveCount(2);
});

test.describe("pages that are not there", () => {
  test.use({ expectedNoise: [/status of 404/] });

  test("another clinic's patient looks like one that never was", async ({ page, clinic }) => {
    expect(clinic.scope).toBeTruthy();
    const other = await makeAccount();
    const foreign = await makePatient(other.scope, { displayName: "Somebody Else" });
    const bodies: string[] = [];
    for (const id of [foreign, "01900000-0000-7000-8000-000000000000", "no-id"]) {
      const response = await page.goto(`/patients/${id}`);
      expect(response?.status(), id).toBe(404);
      bodies.push(await page.locator("main").innerText());
    }
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain("This page is not here");
    expect((await page.goto("/nothing-here"))?.status()).toBe(404);
    await expectAccessible(page, "not found");
  });
});
