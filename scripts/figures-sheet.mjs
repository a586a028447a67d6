// Draws every figure: `npm run figures:sheet`. Leaves pages, pictures and PDFs in figures-sheet/.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { register } from "tsx/esm/api";
import { findOrInstallChromium } from "./chromium.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { projectFolder } from "./project.mjs";

await installIfNeeded();
const unregister = register();
const { contactSheet } = await import("../lib/figure/contact-sheet.ts");
const { heavyBody, slimBody } = await import("../lib/figure/body.ts");
await unregister();

const folder = join(projectFolder, "figures-sheet");
mkdirSync(folder, { recursive: true });
const { chromium } = await import("@playwright/test");
const browser = await chromium.launch({
  executablePath: await findOrInstallChromium(console.log),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
for (const [bodyName, body] of Object.entries({ slim: slimBody, heavy: heavyBody })) {
  for (const scheme of ["color", "dark", "blackAndWhite"]) {
    const file = join(folder, `${bodyName}-${scheme}`);
    writeFileSync(`${file}.html`, contactSheet(body, scheme));
    await page.goto(pathToFileURL(`${file}.html`).href);
    await page.screenshot({ path: `${file}.png`, fullPage: true });
    await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true, printBackground: true });
    console.log(`${file}.png, .pdf`);
  }
}
await browser.close();
