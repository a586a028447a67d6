import type { Page } from "@playwright/test";
import { makeDraft, makePublishedProgram, makeSessionLog, makeShareLink } from "@/db/testing/factories";
import { patientPath } from "@/db/testing/running-app";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";

const schemes = ["light", "dark"] as const;
const widths = [320, 1440] as const;

for (const colorScheme of schemes) {
  for (const width of widths) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("pages of the clinic have no fault that axe finds", async ({ page, clinic }) => {
        test.slow();
        const { id, patientId, draft } = await makePublishedProgram(clinic.scope, { draft: makeDraft() });
        await makeSessionLog(await makeShareLink(clinic.scope, id), draft, { pain: 4, comment: "Better today." });
        const paths = [
          "/",
          "/patients",
          `/patients/${patientId}`,
          "/catalog",
          "/catalog/chin-tucks",
          "/account",
          `/programs/${id}`,
          `/programs/${id}/history`,
          `/programs/${id}/sessions`,
          `/programs/${id}/share`,
          "/patients/nobody",
        ];
        for (const path of paths) await expectPage(page, path);
      });

      test("pages before sign-in have no fault that axe finds", async ({ page }) => {
        for (const path of ["/sign-in", "/create-clinic", "/reset-password", "/no-such-page"])
          await expectPage(page, path);
      });

      test("the patient's pages have no fault that axe finds", async ({ page, clinic }) => {
        const { id } = await makePublishedProgram(clinic.scope, { draft: makeDraft() });
        await page.goto(patientPath(await makeShareLink(clinic.scope, id)));
        const start = page.getByRole("button", { name: "Start" });
        await expect(start).toBeVisible();
        await expectFits(page, "the patient's overview");
        await expectAccessible(page, "the patient's overview");
        await start.click();
        await expect(page.getByRole("button", { name: /Pause/ })).toBeVisible();
        await expectAccessible(page, "the guided session");
      });
    });
  }
}

test.use({ expectedNoise: [/status of 404/] });

async function expectPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
  await expectFits(page, path);
  await expectAccessible(page, path);
}

/** Nothing makes the page scroll sideways. */
async function expectFits(page: Page, what: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${what} is wider than its window`).toBeLessThanOrEqual(0);
}
