import type { Page } from "@playwright/test";
import { makeItem, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { patientPath } from "@/db/testing/running-app";
import { expect, test } from "./fixtures";

/** Who is in the pictures of a page. */
function people(page: Page): Promise<string[]> {
  return page.locator("img[src^='/figures/']").evaluateAll((images: HTMLImageElement[]) => {
    const names = images.map(({ src }) => /-(slim|heavy)-\d\.svg$/.exec(src)?.[1] ?? src);
    return [...new Set(names)].sort();
  });
}

test("a clinic chooses who shows the exercises, for itself and its patients", async ({ page, clinic }) => {
  const items = ["chin-tucks", "prone-w"].map((exerciseId) => makeItem({ exerciseId }));
  const { id } = await makePublishedProgram(clinic.scope, { draft: { items } });
  const link = patientPath(await makeShareLink(clinic.scope, id));
  await page.goto("/catalog");
  await expect.poll(() => people(page)).toEqual(["heavy", "slim"]);

  await page.goto("/account");
  await page.getByRole("radio", { name: "Older man" }).click();
  await expect(page.getByText("Saved. Everybody in your clinic")).toBeVisible();

  for (const path of ["/catalog", "/catalog/chin-tucks", `/programs/${id}`, link]) {
    await page.goto(path);
    await expect(page.locator("img[src^='/figures/']").first()).toBeVisible();
    await expect.poll(() => people(page), path).toEqual(["heavy"]);
  }
  await page.goto("/account");
  await expect(page.getByRole("radio", { name: "Older man" })).toBeChecked();
});
