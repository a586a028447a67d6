import { describe, expect, it } from "vitest";
import { heavyBody } from "./body";
import { buildBody } from "./build-body";
import { fineDetail } from "./mesh";
import type { Pose } from "./pose";
import { pressOut } from "./press-out";
import { solvePose } from "./solve-pose";

const prone: Pose = {
  pelvis: { at: [0, 11, 0], pitch: 90 },
  leftArm: { shoulder: [0, 90, 0], elbowFlex: 80 },
  rightArm: { shoulder: [0, 90, 0], elbowFlex: 80 },
  leftLeg: { hip: [0, 5, 0], kneeFlex: 2, ankleFlex: -60 },
  rightLeg: { hip: [0, 5, 0], kneeFlex: 2, ankleFlex: -60 },
};

describe("pressOut", () => {
  it("flattens a belly on the floor instead of letting it sink in", () => {
    const meshes = buildBody(solvePose(prone, heavyBody), prone, heavyBody, fineDetail);
    const lowest = () =>
      Math.min(
        ...meshes.filter(({ part }) => part.name === "torso").flatMap((m) => m.positions.filter((_, i) => i % 3 === 1)),
      );
    expect(lowest()).toBeLessThan(-2);
    pressOut(meshes, []);
    expect(lowest()).toBeGreaterThanOrEqual(0);
  });
});
