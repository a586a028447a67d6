import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Expects that axe finds no fault on the page as it stands (WCAG 2.2 AA). */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // A content security policy keeps out script tags, not scripts that the debugger evaluates.
  await page.evaluate(script);
  const violations = await page.evaluate(async (tags) => {
    const { axe } = globalThis as typeof globalThis & { axe: typeof import("axe-core") };
    const results = await axe.run({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`,
    );
  }, rules);
  expect(violations, what).toEqual([]);
}
