import { describe, expect, it } from "vitest";
import { collarHeight } from "./collar";

describe("collarHeight", () => {
  it("is lowest over the breastbone and high at the nape", () => {
    expect(collarHeight(0, 6)).toBeLessThan(collarHeight(7, -1.6));
    expect(collarHeight(0, -8)).toBeGreaterThan(collarHeight(0, 6) + 5);
  });

  it("is the same on both sides and has no step", () => {
    let before = collarHeight(0, 6);
    for (let degrees = 0; degrees <= 180; degrees++) {
      const [x, z] = [8 * Math.sin((degrees * Math.PI) / 180), -1.6 + 8 * Math.cos((degrees * Math.PI) / 180)];
      expect(collarHeight(x, z)).toBe(collarHeight(-x, z));
      expect(Math.abs(collarHeight(x, z) - before)).toBeLessThan(0.25);
      before = collarHeight(x, z);
    }
  });
});
