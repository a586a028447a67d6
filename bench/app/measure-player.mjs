import { chromium } from "@playwright/test";
import { findOrInstallChromium } from "../../scripts/chromium.mjs";
import { startBenchApp } from "./bench-app.mjs";

/** As slow as a mid-range phone beside a desktop processor. */
const slowdown = 4;
const seconds = 12;
const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline.frame", "cc,benchmark"];

/**
 * Plays the first exercise of a session on a slowed-down processor and reads Chromium's own trace. Gives milliseconds of script in
 * each refresh of the screen, how many refreshes there were and how many of them came late, and how many pictures were shown.
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
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.evaluate(countPictures);
    await browser.startTracing(page, { categories });
    await page.waitForTimeout(seconds * 1000);
    const trace = JSON.parse((await browser.stopTracing()).toString());
    const frames = await page.evaluate(() => window.picturesShown);
    return { frames, seconds, ...readTrace(trace.traceEvents) };
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Runs in the page. */
function countPictures() {
  window.picturesShown = 0;
  const watched = document.querySelector("svg[data-motion]");
  new MutationObserver(() => {
    window.picturesShown += 1;
  }).observe(watched, { subtree: true, attributeFilter: ["d"] });
}

function readTrace(events) {
  const script = events.filter(({ name }) => name === "FireAnimationFrame").map(({ dur = 0 }) => dur / 1000);
  const reports = events.filter(({ name, ph }) => name === "PipelineReporter" && ph === "b");
  const states = reports.map(({ args }) => args?.chrome_frame_reporter ?? args?.frame_reporter ?? {});
  const dropped = states.filter(({ state, affects_smoothness: isSeen }) => state === "STATE_DROPPED" && isSeen);
  return { script, refreshes: states.length, dropped: dropped.length };
}
