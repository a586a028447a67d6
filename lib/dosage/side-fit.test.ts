import { expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";
import { sides } from "@/lib/dosage/dosage";
import { describeSideFit } from "@/lib/dosage/side-fit";

test("a sided exercise without a side is flagged, and a side on one that has none", () => {
  const fits = (hasSides: boolean) => sides.filter((side) => describeSideFit(side, { hasSides }) === null);
  expect(fits(true)).toEqual(["left", "right", "both", "alternating"]);
  expect(fits(false)).toEqual(["none"]);
  expect(describeSideFit("none", { hasSides: true })).toContain("No side is chosen");
});

test("what the catalog starts with fits its exercise", () => {
  for (const exercise of catalog) expect(describeSideFit(exercise.dosage.side, exercise), exercise.id).toBeNull();
});
