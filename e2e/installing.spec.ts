import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { OwnApp } from "./own-app";
import { linkIn } from "./run-account";

test.use({ expectedNoise: [/status of 40[14]/] });

test("the first clinic needs the code that the start printed, and the demo closes when others can reach the app", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const app = await OwnApp.prepare({ CLINIC_SIGNUP: "", DEMO: "", TRUST_PROXY: "" });
  try {
    await app.start();
    await expect.poll(() => app.printed()).toContain("Homestretch is ready");
    const demo = /Demo sign-in\s+(\S+) {2}(\S+)/.exec(app.printed());
    const demoLink = /http\S+\/p\/\S+/.exec(app.printed())?.[0] ?? "";
    const [, email = "", password = ""] = demo ?? [];
    expect(password).toMatch(/^[\w-]{19}$/);

    await page.goto(`${app.url}/sign-in`);
    await page.getByRole("button", { name: "Fill in the demo sign-in" }).click();
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByText("This is the demo clinic.")).toBeVisible();
    await page.goto(`${app.url}/patients`);
    await expect(page.getByText("This is the demo clinic.")).toBeVisible();
    await page.getByRole("button", { name: "New patient" }).first().click();
    await expect(page.getByText("Use a made-up patient, never a real one.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Add patient" })).toHaveCount(0);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Add patient" })).toBeVisible();
    await page.goto(demoLink);
    await expect(page.getByRole("button", { name: "Start" })).toBeVisible();

    await page.context().clearCookies();
    const setup = linkIn(/Create your clinic\s+(\S+)/.exec(app.printed())?.[0] ?? "");
    await page.goto(`${app.url}/create-clinic`);
    await createClinic(page, "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV");
    await expect(page.getByText("This code does not work.")).toBeVisible();
    await page.goto(`${app.url}${setup}`);
    await createClinic(page, null);
    await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();
    await expect(page.getByText("This is the demo clinic.")).toHaveCount(0);
    await page.context().clearCookies();
    await page.goto(`${app.url}${setup}`);
    await expect(page.getByRole("heading", { name: "This Homestretch belongs to a clinic" })).toBeVisible();

    const before = app.printed().length;
    await app.restart({ HOST: "0.0.0.0" });
    await expect.poll(() => app.printed().slice(before)).toContain("Homestretch is ready");
    const printed = app.printed().slice(before);
    expect(printed).toContain("demo closed");
    expect(printed).not.toMatch(/Demo|Create your clinic/);
    await page.goto(`${app.url}/sign-in`);
    await expect(page.getByRole("button", { name: "Fill in the demo sign-in" })).toHaveCount(0);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByText("E-mail or password is not right")).toBeVisible();
    await page.goto(demoLink);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("button", { name: "Start" })).toHaveCount(0);
  } finally {
    await app.remove();
  }
});

async function createClinic(page: Page, code: string | null): Promise<void> {
  if (code) await page.getByLabel("One-time code").fill(code);
  await page.getByRole("textbox", { name: "Clinic" }).fill("Harbor Physical Therapy");
  await page.getByLabel("Your name").fill("R. Owner");
  await page.getByLabel("Your email").fill(`owner-${randomUUID()}@example.test`);
  await page.getByLabel("Password", { exact: true }).fill("seven green boats 19");
  await page.getByRole("button", { name: "Create the clinic" }).click();
}
