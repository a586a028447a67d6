import { describe, expect, test } from "vitest";
import { allFigures } from "./all-figures";
import { backView } from "./back-view";
import { heavyBody, slimBody } from "./body";
import { contacts } from "./contact";
import { drawFigure } from "./draw-figure";
import { jointAngles } from "./joint-angles";
import { outOfRange } from "./joint-ranges";
import { poseAt } from "./pose-at";
import { solvePose } from "./solve-pose";

const shown = allFigures.filter(({ panels }) => panels.some(({ isBackView }) => isBackView));

test("movements that hide the back have a view of it", () => {
  expect(shown.map(({ id }) => id)).toContain("laying-arm-extensions");
});

describe.each(shown.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
  const panel = figure.panels.findIndex(({ isBackView }) => isBackView);

  test.each([slimBody, heavyBody])("shows a patch on the back, and no props ($look)", (body) => {
    const items = drawFigure(figure, body)[panel]?.items ?? [];
    const patch = items.find(({ role }) => role === "felt");
    expect(patch?.d.length).toBeGreaterThan(60);
    const materials = items.flatMap((item) => (item.role === "fill" ? [item.material] : []));
    expect(materials.sort()).toEqual(["hair", "shirt", "skin"]);
  });

  test.each([slimBody, heavyBody])("stands as a person can ($look)", (body) => {
    const upright = backView(figure, figure.panels[panel]?.pose ?? 0);
    const pose = poseAt(upright, 0);
    expect(outOfRange(jointAngles(pose, solvePose(pose, body)))).toEqual([]);
    expect(contacts(upright, body, 0).filter(({ depth }) => depth > 3)).toEqual([]);
  });
});
