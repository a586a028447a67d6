import { chromium } from "@playwright/test";
import { findOrInstallChromium } from "../../scripts/chromium.mjs";
import { startBenchApp } from "./bench-app.mjs";

/** As slow as a mid-range phone beside a desktop processor. */
export const slowdown = 4;
const seconds = 8;
/** What others do on the machine makes frames late, too: the best run counts. */
const slowRuns = 5;
const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline.frame", "cc,benchmark"];

/**
 * Plays the first exercise of a session and reads Chromium's own trace. Gives milliseconds of script in each refresh of the screen at
 * full speed, and how many of how many refreshes were dropped on a slowed-down processor. Script is not measured there: the
 * slowdown stops a thread for slices longer than the script itself.
 */
export async function measurePlayer() {
  const app = await startBenchApp();
  const browser = await chromium.launch({
    executablePath: await findOrInstallChromium(console.log),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
    const [name, value] = app.patient.cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: app.url }]);
    const page = await context.newPage();
    await page.goto(`${app.url}${app.patient.path}`);
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.locator("svg[data-motion=running]").waitFor();
    // Getting ready is over.
    await page.getByRole("button", { name: "Skip", exact: true }).click();
    const { script } = await trace(browser, page);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const runs = [];
    for (let run = 0; run < slowRuns; run += 1) runs.push(await trace(browser, page));
    const best = runs.toSorted((a, b) => a.dropped - b.dropped)[0];
    return { script, refreshes: best.refreshes, dropped: best.dropped, seconds };
  } finally {
    await browser.close();
    await app.stop();
  }
}

async function trace(browser, page) {
  await browser.startTracing(page, { categories });
  await page.waitForTimeout(seconds * 1000);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  // The thread's own time, without what it waited for others.
  const script = traceEvents
    .filter(({ name }) => name === "FireAnimationFrame")
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
  const reports = traceEvents.filter(({ name, ph }) => name === "PipelineReporter" && ph === "b");
  const states = reports.map(({ args }) => args?.chrome_frame_reporter ?? args?.frame_reporter ?? {});
  const dropped = states.filter(({ state, affects_smoothness: isSeen }) => state === "STATE_DROPPED" && isSeen);
  return { script, refreshes: states.length, dropped: dropped.length };
}
