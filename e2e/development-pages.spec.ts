import { expect, test } from "./fixtures";

test.use({ expectedNoise: [/status of 404/] });

test("the page where figures are posed is no part of the product", async ({ page }) => {
  const answer = await page.goto("/figures");
  expect(answer?.status()).toBe(404);
});
