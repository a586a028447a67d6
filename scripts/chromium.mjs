import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./project.mjs";
import { run } from "./run.mjs";
import { PlainError } from "./steps.mjs";

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Finds a Chromium that runs, or installs one and says so. Gives its path. */
export async function findOrInstallChromium(say) {
  const found = await findChromium();
  if (found) return found;
  for (const { what, attempt } of waysToInstall()) {
    say(`no Chromium found; installing one with ${what}`);
    const hasEnded = await attempt();
    const installed = await findChromium();
    if (installed) return installed;
    say(hasEnded ? "that brought no Chromium that runs" : "that failed");
  }
  throw new PlainError("No Chromium was found and none could be installed. Install one, or name it in CHROMIUM_PATH.");
}

async function findChromium() {
  const { chromium } = await import("@playwright/test");
  const candidates = [process.env.CHROMIUM_PATH, ...usualPaths, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path) && doesRun(path)) ?? null;
}

// On some systems the program is only a hint that a store has the real one.
function doesRun(path) {
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function waysToInstall() {
  const playwright = join(projectFolder, "node_modules", "@playwright", "test", "cli.js");
  const byPlaywright = (...options) => ({
    what: `playwright install ${options.join(" ")}`,
    attempt: () => succeeds(process.execPath, [playwright, "install", ...options]),
  });
  const isRoot = process.getuid?.() === 0;
  const byApt = {
    what: "apt-get install chromium",
    attempt: async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      // A list that is a little old is better than none: go on when only the update failed.
      await succeeds("apt-get", ["update"], { env });
      return succeeds("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
    },
  };
  return [
    ...(isRoot && existsSync("/usr/bin/apt-get") ? [byApt] : []),
    ...(isRoot || process.platform !== "linux" ? [byPlaywright("--with-deps", "chromium")] : []),
    byPlaywright("chromium"),
  ];
}

async function succeeds(command, args, options) {
  const { code, output } = await run(command, args, { isQuiet: true, ...options });
  if (code !== 0) console.log(output.slice(-2000));
  return code === 0;
}
