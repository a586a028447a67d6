import { describe, expect, it } from "vitest";
import { slimBody } from "./body";
import { mirrorFigure, mirrorPose } from "./mirror-figure";
import { poseAt } from "./pose-at";
import { solvePose } from "./solve-pose";
import { testFigure } from "./testing/test-figure";

describe("mirrorFigure", () => {
  it("gives the figure back when it mirrors twice", () => {
    expect(mirrorFigure(mirrorFigure(testFigure))).toEqual(testFigure);
  });

  it("puts every joint where the looking glass shows it", () => {
    const pose = poseAt(testFigure, 0.7);
    const own = solvePose(pose, slimBody).frames;
    const mirrored = solvePose(mirrorPose(pose), slimBody).frames;
    for (const [name, other] of [
      ["leftHand", "rightHand"],
      ["rightFoot", "leftFoot"],
      ["head", "head"],
    ] as const) {
      const [x, y, z] = own[name].origin;
      const seen = mirrored[other].origin;
      expect(seen[0]).toBeCloseTo(-x, 6);
      expect(seen[1]).toBeCloseTo(y, 6);
      expect(seen[2]).toBeCloseTo(z, 6);
    }
  });

  it("turns the trunk and the camera to the other side", () => {
    const mirrored = mirrorFigure(testFigure);
    expect(mirrored.poses[1]?.thoracic).toEqual([4, -3, -30]);
    expect(mirrored.side).toBe("right");
    expect(mirrored.view.azimuth).toBe(40);
    expect(mirrored.panels[0]?.arrows[0]).toMatchObject({ frame: "rightHand", push: [-4, 0, 0] });
  });
});
