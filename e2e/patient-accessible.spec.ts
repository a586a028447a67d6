import { useRunningDatabase } from "@/db/testing/running-app";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";
import { makePatientLink } from "./patient-link";

test.beforeEach(() => useRunningDatabase());
test.use({ expectedNoise: [/status of 404/] });

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1440]) {
    test.describe(`${colorScheme}, ${width} px @phone`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 } });

      test("each screen on a patient's way has no fault that axe finds", async ({ page }) => {
        const link = await makePatientLink({
          draft: { patientMessage: "Nice work!", safetyNote: "Call us if dizzy." },
        });
        const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
        await page.clock.install();
        await page.goto(link.address);
        await expect(button("Start")).toBeEnabled();
        await page.getByText("How to do it").first().click();
        await expectAccessible(page, "overview with an open exercise");

        await button("Start").click();
        await expectAccessible(page, "getting ready");
        for (const [name, what] of [
          ["How to do it", "how to do it"],
          ["When to stop", "when to stop"],
          ["Settings", "settings"],
          ["Stop here", "stop here"],
        ] as const) {
          await button(name).click();
          await expectAccessible(page, what);
          await button("Close").click();
        }
        await page.clock.runFor(12_000);
        await expectAccessible(page, "work");
        await page.clock.runFor(120_000);
        await button("2").click();
        await expectAccessible(page, "the questions after a session");
        await button("Send").click();
        await expect(page.getByText("Sent to your clinic.")).toBeVisible();
        await expectAccessible(page, "the end of a session");
        await link.revoke();
        await page.reload();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not open a program");
        await expectAccessible(page, "a closed link");
      });
    });
  }
}
