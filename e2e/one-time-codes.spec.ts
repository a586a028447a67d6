import { randomUUID } from "node:crypto";
import { invitationPath, makeAccount, useRunningDatabase } from "@/db/testing/running-app";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { linkIn, runAccount } from "./run-account";

test("an invitation creates one clinic, and what was typed wrong can be corrected", async ({ page }) => {
  useRunningDatabase();
  const path = await invitationPath();
  await page.goto(path);
  const code = page.getByLabel("One-time code");
  await expect(code).toHaveValue(path.split("#")[1] ?? "");
  await page.getByRole("textbox", { name: "Clinic" }).fill("Harbor Physical Therapy");
  await page.getByLabel("Your name").fill("R. Owner");
  await page.getByLabel("Your email").fill("r.owner@");
  await page.getByLabel("Password", { exact: true }).fill("seven green boats 19");
  await page.getByRole("button", { name: "Create the clinic" }).click();
  await expect(page.getByText("This is not a complete e-mail address.")).toBeVisible();
  await page.getByLabel("Your email").fill((await makeAccount()).email);
  await page.getByRole("button", { name: "Create the clinic" }).click();
  await expect(page.getByText("This email already has an account.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Clinic" })).toHaveValue("Harbor Physical Therapy");
  await expectAccessible(page, "create a clinic, with an error");
  await page.getByLabel("Your email").fill(`owner-${randomUUID()}@example.test`);
  await page.getByRole("button", { name: "Create the clinic" }).click();
  await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();
  await expect(page.getByText("Harbor Physical Therapy").first()).toBeVisible();
});

test("a person who lost the password gets back in by a link from the server, once, and by keyboard", async ({
  page,
  browser,
}) => {
  useRunningDatabase();
  const { email, password } = await makeAccount();
  const signIn = async (text: string) => {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(text);
    await page.keyboard.press("Enter");
  };
  await signIn(password);
  await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();

  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  const link = linkIn((await runAccount(["reset-password", email.toUpperCase()])).text);
  await elsewhere.goto(link);
  await expect(elsewhere.getByLabel("One-time code")).toHaveValue(link.split("#")[1] ?? "");
  await elsewhere.getByLabel("New password").focus();
  await elsewhere.keyboard.type("password1");
  await elsewhere.keyboard.press("Enter");
  await expect(elsewhere.getByText("This password is easy to guess")).toBeVisible();
  await expect(elsewhere.getByLabel("New password")).toBeFocused();
  await elsewhere.keyboard.press("ControlOrMeta+a");
  await elsewhere.keyboard.type("nine quiet lamps 83");
  await elsewhere.keyboard.press("Enter");
  await expect(elsewhere.getByText("Your new password is set.")).toBeVisible();
  await expect(elsewhere).toHaveURL("/reset-password");

  await elsewhere.goto("/sign-in");
  await elsewhere.goto(link);
  await elsewhere.getByLabel("New password").fill("ten quiet lamps 84");
  await elsewhere.keyboard.press("Enter");
  await expect(elsewhere.getByText("This code does not work.")).toBeVisible();
  await expectAccessible(elsewhere, "choose a new password, with an error");
  await context.close();

  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn("nine quiet lamps 83");
  await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();
});

test("the account command says plainly what it cannot do", async () => {
  const unknown = await runAccount(["reset-password", "nobody@example.test"]);
  expect(unknown).toEqual({ code: 1, text: "\nThere is no account with the email nobody@example.test.\n\n" });
  expect((await runAccount([])).text).toContain("npm run account -- setup-link");
  expect((await runAccount(["reset"])).code).toBe(1);
  const elsewhere = await runAccount(["setup-link"], { DATABASE_URL: "", HOMESTRETCH_DATA_DIR: "test-results/none" });
  expect(elsewhere.code).toBe(1);
  expect(elsewhere.text).toContain("There is no database in");
});
