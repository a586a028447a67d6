import { describe, expect, it } from "vitest";
import { type Body, heavyBody, slimBody } from "./body";
import { cameraAt } from "./camera";
import { drawPanel } from "./draw-panel";
import { hairEdge, hairlineAt, onHair } from "./hair-shape";
import { faceAt } from "./head-shape";
import { testFigure } from "./testing/test-figure";

/** Path data of the face and the hair of somebody who sits, seen from an azimuth in a picture of `box` units. */
function strokes(body: Body, azimuth: number, box: number): { face: string; hair: string } {
  const figure = { ...testFigure, props: [] };
  const window = { left: -60, right: 60, bottom: 0, top: 140 };
  const camera = cameraAt(azimuth, 4);
  const { items } = drawPanel({ figure, body, pose: 0, camera, window, arrows: [], felt: [], box, pen: 6 });
  const pathOf = (role: string) => items.find((item) => item.role === role)?.d ?? "";
  return { face: pathOf("face"), hair: pathOf("hairLine") };
}

const count = (path: string) => path.split("M").length - 1;

describe.each([
  ["slim", slimBody],
  ["heavy", heavyBody],
] as const)("the head of the %s body", (_, body) => {
  it("has a face in front, half of it in profile, and none behind", () => {
    const [front, side, back] = [0, -90, 180].map((azimuth) => count(strokes(body, azimuth, 250).face));
    expect(front).toBeGreaterThan(side ?? 0);
    expect(side).toBeGreaterThan(4);
    expect(back).toBe(0);
  });

  it("is drawn with fewer strokes when it is small", () => {
    const [small, large] = [80, 250].map((box) => strokes(body, -40, box));
    expect(count(small?.face ?? "")).toBeLessThan(count(large?.face ?? ""));
    expect(count(small?.hair ?? "")).toBeLessThan(count(large?.hair ?? ""));
  });

  it("is the same on both sides", () => {
    for (const [x, y] of [
      [3.1, 0.2],
      [2, -6],
    ] as const) {
      const [left, right] = [faceAt(body, x, y), faceAt(body, -x, y)];
      expect(right).toEqual([-left[0], left[1], left[2]]);
    }
  });

  it("has a hairline that rises from the nape to the forehead, on the hair's surface", () => {
    const edge = (degrees: number) => hairEdge(body, degrees);
    expect(edge(180)[1]).toBeLessThan(edge(110)[1]);
    expect(edge(70)[1]).toBeLessThan(edge(0)[1]);
    for (const degrees of [0, 40, 130, 180]) {
      const place = edge(degrees);
      expect(Math.abs(hairlineAt(body.hair, place[0], place[2]) - place[1])).toBeLessThan(1);
      const out = onHair(body, place);
      expect(Math.hypot(out[0] - place[0], out[1] - place[1], out[2] - place[2])).toBeLessThan(0.3);
    }
  });
});
