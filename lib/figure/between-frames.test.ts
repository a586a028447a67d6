import { describe, expect, test } from "vitest";
import { BetweenFrames } from "./between-frames";
import type { MotionFile } from "./motion-file";
import { readOutlines } from "./motion-outline";

const frames = ["M100 100c20 0 40 10 40 30l0 50", "M112 100c20 0 40 10 40 30l0 50", "M124 100c20 0 40 10 40 30l0 50"];
const file: MotionFile = {
  width: 300,
  height: 300,
  layers: [
    { slot: 0, light: { stroke: "#000", width: 8 }, dark: null },
    { slot: 1, light: { fill: "#fff" }, dark: null },
  ],
  frames: frames.map((d, index) => ({ d: [d, index === 0 ? "M0 0l30 0 0 30z" : 0], glow: index / 2 })),
  ways: [[0, 1, 2]],
};

function prepared(): BetweenFrames {
  const pictures = new BetweenFrames(file);
  while (pictures.prepare(0));
  return pictures;
}

/** The start of a path, in tenths of a unit. */
const startOf = (d = "") => (/^M([\d.]+) ([\d.]+)/.exec(d) ?? []).slice(1).map(Number);

describe("pictures between frames", () => {
  test("at the ends of a step stands the frame itself", () => {
    const pictures = prepared();
    for (const [share, frame] of [
      [0, 0],
      [1, 1],
    ] as const) {
      const [line] = pictures.pathsAt({ before: 0, after: 1, share });
      const [first] = readOutlines(frames[frame] ?? "");
      expect(startOf(line)).toEqual([...(first?.at.subarray(0, 2) ?? [])]);
    }
  });

  test("in between everything goes its way evenly, and what stands still is told by the very same text", () => {
    const pictures = prepared();
    const places = Array.from({ length: 21 }, (_, index) => ({ before: 0, after: 1, share: index / 20 }));
    const paths = places.map((place) => pictures.pathsAt(place));
    paths.forEach(([line], index) => {
      expect(startOf(line)[0]).toBeCloseTo(100 + (12 * index) / 20, 0);
      expect(startOf(line)[1]).toBe(100);
    });
    expect(new Set(paths.slice(1, 10).map(([, fill]) => fill)).size).toBe(1);
  });

  test("until a step is ready, the nearer frame stands for it; the steps ahead are made ready first", () => {
    const pictures = new BetweenFrames(file);
    const place = { before: 1, after: 2, share: 0.4 };
    expect(startOf(pictures.pathsAt(place)[0])).toEqual([112, 100]);
    while (!pictures.isReady(2)) pictures.prepare(1);
    expect(startOf(pictures.pathsAt(place)[0])[0]).toBeCloseTo(116.8, 0);
    expect(startOf(pictures.pathsAt({ before: 0, after: 1, share: 0.4 })[0])).toEqual([100, 100]);
  });

  test("the place where it is felt comes evenly", () => {
    expect(prepared().glowAt({ before: 1, after: 2, share: 0.5 })).toBe(0.75);
  });
});
