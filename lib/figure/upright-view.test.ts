import { describe, expect, test } from "vitest";
import { allFigures } from "./all-figures";
import { heavyBody, slimBody } from "./body";
import { contacts } from "./contact";
import { drawFigure } from "./draw-figure";
import { jointAngles } from "./joint-angles";
import { outOfRange } from "./joint-ranges";
import { poseAt } from "./pose-at";
import { solvePose } from "./solve-pose";
import { uprightView } from "./upright-view";

const shown = allFigures.filter(({ panels }) => panels.some(({ uprightFrom }) => uprightFrom));

test("movements that hide the back, or are felt all over the chest, have a view of it", () => {
  const ids = shown.map(({ id }) => id);
  expect(ids).toContain("laying-arm-extensions");
  expect(ids).toContain("backward-shoulder-rolls");
});

describe.each(shown.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
  const panel = figure.panels.findIndex(({ uprightFrom }) => uprightFrom);

  test.each([slimBody, heavyBody])("shows a patch on the trunk, and no props ($look)", (body) => {
    const items = drawFigure(figure, body)[panel]?.items ?? [];
    const patch = items.find(({ role }) => role === "felt");
    expect(patch?.d.length).toBeGreaterThan(60);
    const materials = items.flatMap((item) => (item.role === "fill" ? [item.material] : []));
    expect(materials.sort()).toEqual(["hair", "shirt", "skin"]);
  });

  test.each([slimBody, heavyBody])("stands as a person can ($look)", (body) => {
    const upright = uprightView(figure, figure.panels[panel]?.pose ?? 0, figure.panels[panel]?.uprightFrom ?? "back");
    const pose = poseAt(upright, 0);
    expect(outOfRange(jointAngles(pose, solvePose(pose, body)))).toEqual([]);
    expect(contacts(upright, body, 0).filter(({ depth }) => depth > 3)).toEqual([]);
  });
});
