import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";

test("an exercise is found in spite of a typo, by filter, and again by the address", async ({ page, clinic }) => {
  expect(clinic.email).toBeTruthy();
  await page.goto("/catalog");
  await expect(page.getByRole("status").filter({ hasText: "12 exercises" })).toBeVisible();
  await expectAccessible(page, "catalog");
  await page.getByRole("searchbox").fill("chinn tuks");
  await expect(page.getByRole("link", { name: "Chin Tucks" })).toBeVisible();
  await page.getByRole("searchbox").fill("");
  await page.getByRole("toolbar", { name: "Position" }).getByRole("button", { name: "Lying on the stomach" }).click();
  await expect(page.getByRole("link", { name: "Prone W" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Chin Tucks" })).toBeHidden();
  await expect(page).toHaveURL(/positions=prone/);
  await page.getByRole("link", { name: "Prone W" }).click();
  await expect(page.getByRole("heading", { name: "Prone W", level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: "Prone W" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Chin Tucks" })).toBeHidden();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.getByRole("status").filter({ hasText: "12 exercises" })).toBeVisible();
});

test("an exercise tells its words in both languages, its source and its neighbors", async ({ page, clinic }) => {
  expect(clinic.email).toBeTruthy();
  await page.goto("/catalog/thoracic-extension");
  await expectAccessible(page, "exercise");
  await expect(page.getByText("Do 10 repetitions.")).toBeVisible();
  await expect(page.getByText("10 repetitions, hold 5 to 10 s")).toBeVisible();
  await expect(page.getByText("How Does Stretching Help Upper Back Pain?")).toBeVisible();
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page.getByText(/Haga 10 repeticiones/)).toBeVisible();
  await expectAccessible(page, "exercise in Spanish");
  await page.getByRole("link", { name: "Thoracic Extension on Foam Roller" }).click();
  await expect(page.getByRole("heading", { name: "Thoracic Extension on Foam Roller", level: 1 })).toBeVisible();
});

test.describe("a page that is not there", () => {
  test.use({ expectedNoise: [/status of 404/] });

  test("an unknown exercise is not found", async ({ page, clinic }) => {
    expect(clinic.email).toBeTruthy();
    expect((await page.goto("/catalog/no-such-exercise"))?.status()).toBe(404);
  });
});
