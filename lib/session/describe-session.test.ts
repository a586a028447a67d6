import { expect, test } from "vitest";
import { describeOutcomes } from "@/lib/session/describe-session";
import { painBand } from "@/lib/session/pain-band";

test("what was done is told in one line", () => {
  expect(describeOutcomes([])).toBe("Nothing logged");
  expect(describeOutcomes(["done"])).toBe("1 exercise done");
  expect(describeOutcomes(["done", "done", "done"])).toBe("All 3 done");
  expect(describeOutcomes(["done", "skipped", "partly"])).toBe("1 of 3 done, 1 partly, 1 skipped");
  expect(describeOutcomes(["skipped", "skipped"])).toBe("0 of 2 done, 2 skipped");
});

test("each number of the pain scale has its band", () => {
  const bands = Array.from({ length: 11 }, (_, pain) => painBand(pain));
  expect(bands.join(" ")).toBe("none mild mild mild moderate moderate moderate severe severe severe severe");
});
