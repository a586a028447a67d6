import type { Page } from "@playwright/test";
import { useRunningDatabase } from "@/db/testing/running-app";
import { expect, test } from "./fixtures";
import { makePatientLink } from "./patient-link";
import { button, openProgram, pass } from "./patient-page";

test.use({
  viewport: { width: 390, height: 844 },
  expectedNoise: [/status of 404|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET/],
});

test.beforeEach(() => useRunningDatabase());

const heading = (page: Page) => page.getByRole("heading", { level: 2 });

test.describe("a patient @phone", () => {
  test("a patient opens the link, starts with one tap, is led through both sides and logs how it was", async ({
    page,
  }) => {
    const link = await makePatientLink();
    await openProgram(page, link);
    expect(new URL(page.url()).hash).toBe("");
    await expect(page.getByText("0 of 1 session done")).toBeVisible();
    await expect(page.getByText("Sturdy chair", { exact: true })).toBeVisible();
    await expect(button(page, "Start")).toBeInViewport({ ratio: 1 });

    await button(page, "Start").click();
    await expect(heading(page)).toHaveText("Get ready");
    await pass(page, 10.2);
    await expect(heading(page)).toHaveText("Move slowly");
    await expect(page.getByText("Left side", { exact: true })).toBeVisible();
    await expect(page.getByRole("timer")).toContainText("Repetition 1 of 3");
    await pass(page, 9);
    await expect(heading(page)).toHaveText("Switch to your right side");
    await pass(page, 8);
    await expect(page.getByText("Right side", { exact: true })).toBeVisible();
    await pass(page, 9);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Prone W");
    await pass(page, 15);
    await expect(page.getByRole("timer")).toContainText("5 seconds");
    await pass(page, 13.2);

    await expect(page.getByRole("heading", { name: "Well done!" })).toBeVisible();
    await expect(page.getByRole("button", { pressed: true })).toHaveCount(0);
    await button(page, "4").click();
    await button(page, "Just right").click();
    await page.getByLabel("Anything to tell your physical therapist?").fill("The left side is stiffer.");
    await button(page, "Send").click();
    await expect(page.getByText("Sent to your clinic.")).toBeVisible();
    expect(await link.logs()).toMatchObject([
      {
        pain: 4,
        difficulty: "right",
        comment: "The left side is stiffer.",
        timeZone: "America/New_York",
        exercises: [
          { outcome: "done", workedSeconds: 18, plannedSeconds: 18 },
          { outcome: "done", workedSeconds: 10, plannedSeconds: 10 },
        ],
      },
    ]);

    await button(page, "Back to your program").click();
    await expect(page.getByText("Done for today. Well done!")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Done for today. Well done!")).toBeVisible();
  });

  test("no answer is not an answer of 0, and a tap takes an answer back", async ({ page }) => {
    const link = await makePatientLink();
    await openProgram(page, link);
    await button(page, "Start").click();
    await pass(page, 90);
    await button(page, "0, no pain").click();
    await button(page, "0, no pain").click();
    await button(page, "Skip the questions").click();
    await expect(page.getByText("Sent to your clinic.")).toBeVisible();
    expect(await link.logs()).toMatchObject([{ pain: null, difficulty: null, comment: "" }]);
  });

  test("a page that is loaded anew in the middle goes on where it stopped", async ({ page }) => {
    const link = await makePatientLink();
    await openProgram(page, link);
    await button(page, "Start").click();
    await pass(page, 16.5);
    await expect(page.getByRole("timer")).toContainText("Repetition 3 of 3");
    await page.reload();
    await expect(page.getByText("Go on where you stopped?")).toBeVisible();
    await button(page, "Go on").click();
    await expect(page.getByRole("timer")).toContainText("Repetition 3 of 3");
    await pass(page, 60);
    await button(page, "Skip the questions").click();
    await expect(page.getByText("Sent to your clinic.")).toBeVisible();
    const [log, ...more] = await link.logs();
    expect(more).toEqual([]);
    expect(log?.exercises.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
  });

  test("the clock goes by the time of day: minutes in a pocket are not lost, and not added", async ({ page }) => {
    const link = await makePatientLink();
    await openProgram(page, link);
    await button(page, "Start").click();
    await pass(page, 1);
    // A hidden page gets no ticks: the clock jumps without running timers.
    await page.clock.fastForward(18_500);
    await expect(heading(page)).toHaveText("Switch to your right side");
    await expect(page.getByRole("timer")).toContainText("8 seconds");
  });

  test("pause, back and skip work by touch and by keyboard; panels pause", async ({ page }) => {
    const link = await makePatientLink();
    await openProgram(page, link);
    await button(page, "Start").click();
    await pass(page, 11);
    await page.keyboard.press("Space");
    await expect(heading(page)).toHaveText("Paused");
    await pass(page, 60);
    await expect(page.getByRole("timer")).toContainText("Repetition 1 of 3");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("timer")).toContainText("Repetition 2 of 3");
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("timer")).toContainText("Repetition 1 of 3");

    await button(page, "When to stop").click();
    await expect(page.getByRole("dialog")).toContainText("call a doctor right away");
    await pass(page, 60);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByRole("timer")).toContainText("Repetition 1 of 3");

    await button(page, "Stop here").click();
    await button(page, "Skip this exercise").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Prone W");
  });

  test("whoever stops early keeps what was done; whoever did nothing logs nothing", async ({ page }) => {
    const link = await makePatientLink();
    await openProgram(page, link);
    const stop = async () => {
      await button(page, "Stop here").click();
      await page.getByRole("dialog").getByRole("button", { name: "Stop here" }).click();
    };
    await button(page, "Start").click();
    await pass(page, 3);
    await stop();
    await expect(button(page, "Start")).toBeVisible();
    await button(page, "Start").click();
    await pass(page, 14);
    await stop();
    await expect(page.getByRole("heading", { name: "Every bit helps." })).toBeVisible();
    await button(page, "Skip the questions").click();
    await expect(page.getByText("Sent to your clinic.")).toBeVisible();
    const logs = await link.logs();
    expect(logs.map(({ exercises }) => exercises.map(({ outcome }) => outcome))).toEqual([["partly", "skipped"]]);
  });

  test("without the timer a patient goes on set by set", async ({ page }) => {
    const link = await makePatientLink();
    await openProgram(page, link);
    await button(page, "Start").click();
    await button(page, "Settings").click();
    await page.getByRole("switch", { name: "Timer" }).click();
    await button(page, "Close").click();
    await pass(page, 600);
    for (const title of ["Get ready", "Move slowly", "Switch to your right side", "Move slowly", "Get ready", "Hold"]) {
      await expect(heading(page)).toHaveText(title);
      await button(page, "Done").click();
    }
    await button(page, "Skip the questions").click();
    await expect(page.getByText("Sent to your clinic.")).toBeVisible();
    expect((await link.logs())[0]?.exercises.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
  });
});
