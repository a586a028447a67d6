import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import type { PatientLink } from "./patient-link";

/** A button of the patient's page. */
export function button(page: Page, name: string) {
  return page.getByRole("button", { name, exact: true });
}

/** Lets the page's clock run, and the page catch up with it. */
export function pass(page: Page, seconds: number) {
  return page.clock.runFor(seconds * 1000);
}

/** Opens a link. From then on time passes only where the story says so, however busy the machine is. */
export async function openProgram(page: Page, link: PatientLink) {
  await page.clock.install();
  await page.goto(link.address);
  await expect(button(page, "Start")).toBeEnabled();
  await page.clock.pauseAt(Date.now() + 10_000);
}
