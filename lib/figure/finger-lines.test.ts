import { describe, expect, it } from "vitest";
import { alongFinger, fingerChains } from "./finger-chain";
import { fingerLines } from "./finger-lines";
import { identity, length, subtract, type Vec3 } from "./vector";

const hand = { origin: [0, 0, 0] as Vec3, axes: identity };
const flat = { curl: 0, spread: 0 };

describe("fingerLines", () => {
  it("parts four fingers by three grooves, on the side of the hand that is seen", () => {
    for (const side of [1, -1]) {
      const lines = fingerLines(hand, "left", flat, 1, [side, 0, 0]);
      expect(lines).toHaveLength(3);
      for (const line of lines) {
        expect(line.length).toBeGreaterThan(5);
        for (const [x] of line) expect(Math.sign(x)).toBe(side);
      }
    }
  });

  it("lays each groove between its two fingers", () => {
    const chains = fingerChains(hand, "left", flat, 1);
    const lines = fingerLines(hand, "left", flat, 1, [1, 0, 0]);
    lines.forEach((line, index) => {
      for (const [, , z] of line) {
        expect(z).toBeLessThan(chains[index]?.start.origin[2] ?? 0);
        expect(z).toBeGreaterThan(chains[index + 1]?.start.origin[2] ?? 0);
      }
    });
  });

  it("draws none on a hand that is seen from the thumb's side", () => {
    expect(fingerLines(hand, "left", flat, 1, [0, 0, 1]).flat()).toEqual([]);
  });

  it("parts no finger beyond its tip: the shorter one of two ends the groove", () => {
    const lines = fingerLines(hand, "right", flat, 1, [1, 0, 0]);
    const reaches = lines.map((line) => Math.max(...line.map(([, y]) => -y)));
    expect(reaches[2]).toBeLessThan(reaches[0] ?? 0);
  });
});

describe("alongFinger", () => {
  it("goes the whole length of a straight finger, and less far from the knuckle along a bent one", () => {
    for (const [curl, isStraight] of [
      [0, true],
      [60, false],
    ] as const) {
      for (const chain of fingerChains(hand, "left", { curl, spread: 0 }, 1)) {
        const tip = alongFinger(chain, 1).origin;
        const reach = length(subtract(tip, chain.start.origin));
        if (isStraight) expect(reach).toBeCloseTo(chain.length, 6);
        else expect(reach).toBeLessThan(chain.length * 0.9);
      }
    }
  });

  it("bends the left and the right hand's fingers toward their palms: mirrored", () => {
    const [left] = fingerChains(hand, "left", { curl: 40 }, 1);
    const [right] = fingerChains(hand, "right", { curl: 40 }, 1);
    if (!left || !right) throw new Error("no fingers");
    const [x] = alongFinger(left, 1).origin;
    expect(x).toBeLessThan(0);
    expect(alongFinger(right, 1).origin[0]).toBeCloseTo(-x, 6);
  });
});
