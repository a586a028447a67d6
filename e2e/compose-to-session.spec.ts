import { makeAccount, useRunningDatabase } from "@/db/testing/running-app";
import { expect, test } from "./fixtures";
import { composeAndShare, followAndSee } from "./main-path";

test("a program goes from the catalog to the phone, and the session comes back @path", async ({ page, browser }) => {
  test.setTimeout(180_000);
  useRunningDatabase();
  const { link, actions, milliseconds } = await composeAndShare(page, await makeAccount());
  test
    .info()
    .annotations.push(
      { type: "actions", description: `${actions}` },
      { type: "milliseconds", description: `${milliseconds}` },
    );
  expect(actions, "actions from a new program to a shared one").toBeLessThanOrEqual(30);
  expect(milliseconds, "milliseconds from a new program to a shared one").toBeLessThan(60_000);
  await followAndSee(page, browser, link);
});
