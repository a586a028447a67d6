import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { useRunningDatabase } from "@/db/testing/running-app";
import { expect, test } from "./fixtures";
import { makePatientLink } from "./patient-link";
import { button, openProgram, pass } from "./patient-page";

test.use({ viewport: { width: 390, height: 844 } });
test.beforeEach(() => useRunningDatabase());

const movement = (page: Page) => page.locator("svg[data-motion]");

/** What the picture shows at the moment, in short. */
async function drawn(page: Page): Promise<string> {
  const paths = await movement(page).evaluate((svg) => svg.querySelector("g:not([visibility])")?.innerHTML ?? "");
  return createHash("sha256").update(paths).digest("hex").slice(0, 8);
}

/** Addresses of the frames that the page asks for, as the ids of their exercises. */
function watchMotion(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const name = /\/figures\/\w+\/([\w-]+)-(?:slim|heavy)\.json$/.exec(new URL(request.url()).pathname)?.[1];
    if (name) asked.push(name);
  });
  return asked;
}

async function start(page: Page) {
  const link = await makePatientLink();
  await openProgram(page, link);
  await button(page, "Start").click();
  return link;
}

test.describe("the moving picture @phone", () => {
  test("moves with the timer, stands still in a pause, and comes with this and the next exercise only", async ({
    page,
  }) => {
    const asked = watchMotion(page);
    await start(page);
    await expect(movement(page)).toBeVisible();
    await expect.poll(() => asked).toEqual(["seated-trunk-rotations", "prone-w"]);

    const ready = await drawn(page);
    await pass(page, 5);
    expect(await drawn(page)).toBe(ready);

    await pass(page, 6);
    const first = await drawn(page);
    await pass(page, 0.25);
    const second = await drawn(page);
    expect(new Set([ready, first, second]).size).toBe(3);

    await page.keyboard.press("Space");
    await pass(page, 0.1);
    const paused = await drawn(page);
    await pass(page, 5);
    expect(await drawn(page)).toBe(paused);
    await page.keyboard.press("Space");
    await pass(page, 0.7);
    expect(await drawn(page)).not.toBe(paused);
    expect(asked).toEqual(["seated-trunk-rotations", "prone-w"]);
  });

  test("stays where the hold is, and shows the other side when it comes", async ({ page }) => {
    await start(page);
    await expect(movement(page)).toBeVisible();
    await pass(page, 10.2);
    await expect(movement(page)).toHaveCSS("transform", "none");
    await pass(page, 18);
    await expect(page.getByText("Right side", { exact: true })).toBeVisible();
    await expect(movement(page)).toHaveCSS("transform", "matrix(-1, 0, 0, 1, 0, 0)");

    await pass(page, 8 + 15);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Prone W");
    await expect(movement(page)).toHaveCSS("transform", "none");
    await pass(page, 2.3);
    const held = await drawn(page);
    await pass(page, 2);
    expect(await drawn(page)).toBe(held);
    await pass(page, 1.2);
    expect(await drawn(page)).not.toBe(held);
  });

  test("can be stopped and started by keyboard; the timer goes on", async ({ page }) => {
    await start(page);
    await expect(movement(page)).toBeVisible();
    await button(page, "Stop the picture").focus();
    await page.keyboard.press("Enter");
    await expect(movement(page)).toBeHidden();
    await expect(page.locator("main img").first()).toBeVisible();
    await pass(page, 10.2);
    await expect(page.getByRole("timer")).toContainText("Repetition 1 of 3");
    await page.keyboard.press("Space");
    await expect(movement(page)).toBeVisible();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("Move slowly");
  });

  test("stills for those who want no motion, and where the frames do not arrive", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const asked = watchMotion(page);
    await start(page);
    await expect(page.locator("main img").first()).toBeVisible();
    await pass(page, 11);
    await expect(movement(page)).toBeHidden();
    await expect(button(page, "Stop the picture")).toBeHidden();
    expect(asked).toEqual([]);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await expect(movement(page)).toBeVisible();
  });
});

test.describe("without a network @phone", () => {
  test.use({ expectedNoise: [/ERR_INTERNET_DISCONNECTED/] });

  test("the picture moves in the very first session", async ({ page, context }) => {
    const link = await makePatientLink();
    await openProgram(page, link);
    await expect(page.getByText("This page works without internet on this phone.")).toBeVisible();
    const keptFrames = () =>
      page.evaluate(async () => {
        const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return kept.flat().filter(({ url }) => url.endsWith(".json")).length;
      });
    await expect.poll(keptFrames).toBe(2);
    await context.setOffline(true);
    await page.reload();
    await button(page, "Start").click();
    await expect(movement(page)).toBeVisible();
  });
});

test.describe("without frames @phone", () => {
  test.use({ expectedNoise: [/ERR_FAILED/], serviceWorkers: "block" });

  test("the stills stay", async ({ page }) => {
    await page.route(/\/figures\/.*-(?:slim|heavy)\.json$/, (route) => route.abort());
    await start(page);
    await pass(page, 11);
    await expect(page.locator("main img").first()).toBeVisible();
    await expect(movement(page)).toBeHidden();
  });
});
