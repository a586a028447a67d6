import { beforeAll, expect, test } from "vitest";
import { handoutPictures } from "@/app/handout-pictures";
import { renderHandout } from "@/components/handout/render-handout";
import { catalog } from "@/lib/catalog/catalog";
import { bodyChoices } from "@/lib/figure/body-choice";
import { sampleHandout } from "@/lib/handout/testing/sample-handout";
import { drawFiguresIfNeeded } from "@/scripts/figures.mjs";

const folder = "node_modules/@expo-google-fonts/atkinson-hyperlegible-next";
const files = {
  regular: `${folder}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${folder}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
};
const allIds = catalog.map(({ id }) => id);

beforeAll(async () => {
  await drawFiguresIfNeeded();
}, 5 * 60_000);

test.each(bodyChoices)("every exercise of the catalog has its pictures on paper: %s", async (choice) => {
  const pictures = await handoutPictures(allIds, choice);
  for (const id of allIds) {
    const panels = pictures[id]?.panels ?? [];
    expect(panels.length, id).toBeGreaterThanOrEqual(2);
    const sizes = panels.map(({ drawing }) => Math.max(drawing.width, drawing.height));
    expect(Math.max(...sizes), id).toBeCloseTo(100, 0);
    // An inset may be smaller, yet not too small to be seen.
    expect(Math.min(...sizes), id).toBeGreaterThan(35);
    for (const { caption, drawing } of panels) {
      expect(drawing.paths.length, id).toBeGreaterThan(5);
      expect([caption.en, caption.es], id).not.toContain("");
    }
  }
});

test("only what was asked for is read", async () => {
  expect(Object.keys(await handoutPictures(["chin-tucks", "unknown"], "mixed"))).toEqual(["chin-tucks"]);
});

test.each(bodyChoices)("a handout of 12 exercises stays under 400 kB: %s", async (choice) => {
  const pictures = await handoutPictures(allIds, choice);
  const print = { handout: sampleHandout(12), pictures, paper: "letter", size: "normal" } as const;
  const pdf = await renderHandout({ ...print, createdAt: new Date(0) }, files);
  expect(pdf.byteLength).toBeLessThan(400_000);
  // With the pictures in it: the words alone are about 40 kB.
  expect(pdf.byteLength).toBeGreaterThan(90_000);
});
