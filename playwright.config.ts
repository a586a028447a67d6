import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";

// Workers read this file again; they inherit what the first reading put here.
process.env.E2E_PORT ||= "3210";
process.env.E2E_DATA_DIR ||= makeDataFolder();
const { E2E_PORT: port, E2E_DATA_DIR: dataFolder } = process.env;
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 2,
  // A machine that is busy with something else may make one story late. `npm test` names each that needed a second try.
  retries: 1,
  timeout: 120_000,
  globalTimeout: 15 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    locale: "en-US",
    timezoneId: "America/New_York",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "desktop", use: devices["Desktop Chrome"], grepInvert: /@phone/ },
    { name: "phone", use: devices["Pixel 7"], grep: /@phone/ },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    url: `${baseURL}/api/readyz`,
    timeout: 5 * 60_000,
    stdout: process.env.E2E_SHOW_SERVER ? "pipe" : "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
    // Said in full, so that nobody's own configuration gets into the stories.
    env: {
      PORT: port,
      HOST: "",
      HOMESTRETCH_DATA_DIR: dataFolder,
      DATABASE_URL: process.env.E2E_DATABASE_URL ?? "",
      DATABASE_ADMIN_URL: "",
      NEXTAUTH_SECRET: "",
      LINK_KEYS: "",
      PUBLIC_URL: baseURL,
      CLINIC_SIGNUP: "open",
      DEMO: "",
      TRUST_PROXY: "",
      LOG_LEVEL: "",
    },
  },
});

function makeDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), "homestretch-e2e-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
