import type { Page } from "@playwright/test";
import { useRunningDatabase } from "@/db/testing/running-app";
import { expect, test } from "./fixtures";
import { makePatientLink } from "./patient-link";
import { button, openProgram, pass } from "./patient-page";

test.use({
  viewport: { width: 390, height: 844 },
  expectedNoise: [/status of (404|429)|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET/],
});

function keptFiles(page: Page, ending: string): Promise<number> {
  return page.evaluate(async (end) => {
    const caches = await Promise.all((await self.caches.keys()).map((name) => self.caches.open(name)));
    const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
    return requests.filter(({ url }) => url.endsWith(end)).length;
  }, ending);
}

/** At least so many pictures are in sight, and drawn. */
async function expectPictures(page: Page, count: number) {
  const drawn = () =>
    page
      .locator("img:visible")
      .evaluateAll((images: HTMLImageElement[]) => images.filter((one) => one.naturalWidth > 0).length);
  await expect.poll(drawn).toBeGreaterThanOrEqual(count);
}

test.beforeEach(() => useRunningDatabase());

test.describe("a patient's phone @phone", () => {
  test("when the answer to the first try is lost, the session is sent again and stands there once", async ({
    page,
  }) => {
    const link = await makePatientLink();
    let tries = 0;
    await page.route("**/log/v1", async (route) => {
      tries += 1;
      if (tries > 1) return route.continue();
      await route.fetch();
      await route.abort("connectionreset");
    });
    await openProgram(page, link);
    await button(page, "Start").click();
    await pass(page, 90);
    await button(page, "3").click();
    await button(page, "Send").click();
    await expect(page.getByText("Saved on your phone.")).toBeVisible();
    await pass(page, 10);
    await expect(page.getByText("Sent to your clinic.")).toBeVisible();
    expect(tries).toBe(2);
    expect(await link.logs()).toMatchObject([{ pain: 3 }]);
  });

  test("a server that asks to wait is left alone for so long, also when the patient comes back", async ({ page }) => {
    const link = await makePatientLink();
    let tries = 0;
    await page.route("**/log/v1", async (route) => {
      tries += 1;
      if (tries > 1) return route.continue();
      await route.fulfill({ status: 429, headers: { "Retry-After": "600" }, json: { message: "Later." } });
    });
    await openProgram(page, link);
    await button(page, "Start").click();
    await pass(page, 90);
    await button(page, "Send").click();
    await expect(page.getByText("Saved on your phone.")).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await pass(page, 595);
    expect(tries).toBe(1);
    // Not longer: by the page's clock, the answer must come within 20 seconds.
    await pass(page, 10);
    await expect(page.getByText("Sent to your clinic.")).toBeVisible();
    expect(tries).toBe(2);
    expect(await link.logs()).toHaveLength(1);
  });

  test("once opened it works without a network, and what was done arrives later, once", async ({ page, context }) => {
    const link = await makePatientLink();
    await openProgram(page, link);
    await expect(page.getByText("This page works without internet on this phone.")).toBeVisible();
    // The frames of both exercises come after the page itself.
    await expect.poll(() => keptFiles(page, ".json")).toBe(2);
    await context.setOffline(true);
    await page.reload();
    await expect(button(page, "Start")).toBeEnabled();
    await expectPictures(page, 2);
    await button(page, "Start").click();
    await expect(page.locator("svg[data-motion]")).toBeVisible();
    await pass(page, 90);
    await button(page, "5").click();
    await button(page, "Send").click();
    await expect(page.getByText("Saved on your phone. It will be sent when you are online.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Done for today. Well done!")).toBeVisible();
    await expect(page.getByText("1 session is saved on your phone.")).toBeVisible();
    expect(await link.logs()).toEqual([]);

    await context.setOffline(false);
    // The first try may come a moment before the network does; the next one waits for the page's clock.
    const arrived = async () => {
      await pass(page, 3);
      return (await link.logs()).length;
    };
    await expect.poll(arrived).toBe(1);
    await expect(page.getByText("1 session is saved on your phone.")).toBeHidden();
    await page.reload();
    await expect(page.getByText("Done for today. Well done!")).toBeVisible();
    expect(await link.logs()).toMatchObject([{ pain: 5 }]);
  });

  test("a link that was revoked shows the kind page and takes along what the phone had kept", async ({ page }) => {
    const link = await makePatientLink();
    await openProgram(page, link);
    await expect(page.getByText("This page works without internet on this phone.")).toBeVisible();
    await link.revoke();
    const response = await page.reload();
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "This link does not open a program" })).toBeVisible();
    const kept = () =>
      page.evaluate(async () => [
        ...Object.keys(localStorage).filter((key) => !key.startsWith("homestretch:setting:")),
        ...(await caches.keys()),
      ]);
    await expect.poll(kept).toEqual([]);
  });

  test("what a new revision changed is told until it was read, and never on the first visit", async ({ page }) => {
    const link = await makePatientLink();
    const note = page.getByText("Your program has changed");
    await openProgram(page, link);
    await expect(note).toBeHidden();
    await link.publishAnew({ items: link.draft.items.slice(0, 1) });
    await page.reload();
    await expect(note).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "Prone W" }).first()).toBeVisible();
    await page.reload();
    await button(page, "Got it").click();
    await expect(note).toBeHidden();
    await page.reload();
    await expect(button(page, "Start")).toBeEnabled();
    await expect(note).toBeHidden();
  });

  test("without the secret there is a kind page, and a link preview changes nothing", async ({ page, request }) => {
    const link = await makePatientLink();
    const path = link.address.split("#")[0] ?? "";
    const preview = await request.get(path);
    expect(preview.status()).toBe(200);
    expect(await preview.text()).not.toContain("Riverside");
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "Please use your link again" })).toBeVisible();
    // The whole link pasted into the same page opens it.
    await page.goto(link.address);
    await expect(button(page, "Start")).toBeEnabled();
  });

  test("everything is in Spanish for a patient who reads Spanish, and a tap changes it", async ({ page }) => {
    const link = await makePatientLink({ language: "es" });
    await page.goto(link.address);
    await expect(button(page, "Empezar")).toBeEnabled();
    await expect(page.locator("[lang=es]").first()).toContainText("Sus ejercicios");
    await button(page, "English").click();
    await expect(button(page, "Start")).toBeVisible();
    await page.reload();
    await expect(button(page, "Start")).toBeVisible();
  });
});
