import { describe, expect, it } from "vitest";
import { reach } from "./reach";
import { length, subtract } from "./vector";

describe("reach", () => {
  it("ends on a target within reach, with both bones at their length", () => {
    const target = [20, -18, 24] as const;
    const arm = reach([0, 0, 0], target, [1, 0, -0.5], 30, 25, -1);
    expect(length(subtract(arm.end, target))).toBeLessThan(1e-6);
    expect(length(arm.middle)).toBeCloseTo(30, 6);
    expect(length(subtract(arm.end, arm.middle))).toBeCloseTo(25, 6);
    expect(arm.missedBy).toBe(0);
  });

  it("bends toward the pole", () => {
    const leg = reach([0, 90, 0], [0, 20, 10], [0, 0, 1], 41, 41, 1);
    expect(leg.middle[2]).toBeGreaterThan(10);
  });

  it("stretches toward a target beyond its reach and says how far it missed", () => {
    const arm = reach([0, 0, 0], [0, -80, 0], [0, 0, -1], 30, 25, -1);
    expect(arm.end[0]).toBeCloseTo(0, 6);
    expect(arm.missedBy).toBeCloseTo(25.05, 6);
  });
});
