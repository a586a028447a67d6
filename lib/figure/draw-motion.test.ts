import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { allFigures } from "./all-figures";
import { heavyBody, slimBody } from "./body";
import { drawMotion } from "./draw-motion";
import { wholeFrames } from "./motion-file";
import { testFigure } from "./testing/test-figure";

const motion = drawMotion(testFigure, slimBody);
const frames = wholeFrames(motion);

test("the same movement gives the same file", () => {
  expect(JSON.stringify(drawMotion(testFigure, slimBody))).toBe(JSON.stringify(motion));
});

test("has about two dozen frames, all with the same slots, and goes from the first to the last", () => {
  expect(frames.length).toBeGreaterThanOrEqual(12);
  expect(frames.length).toBeLessThanOrEqual(50);
  for (const frame of frames) expect(frame).toHaveLength(frames[0]?.length ?? 0);
  expect(motion.ways).toEqual([frames.map((_, index) => index)]);
});

test("path data are whole numbers in relative commands", () => {
  for (const d of frames.flat()) expect(d).toMatch(/^(?:[Mlcz](?:-?\d+(?: ?-?\d+)*)?)*$/);
});

test("what stands still is drawn alike in every frame: legs do not tremble while the trunk turns", () => {
  const pelvis = { at: [0, 54, 0] } as const;
  // Hands that leave the lap would uncover more of the legs.
  const arm = { shoulder: [0, 70, 0], elbowFlex: 5 } as const;
  const onlyTrunk = drawMotion(
    { ...testFigure, poses: testFigure.poses.map((pose) => ({ ...pose, pelvis, leftArm: arm, rightArm: arm })) },
    slimBody,
  );
  const trousers = onlyTrunk.layers.find(({ light }) => light?.fill === "#52677F");
  if (!trousers) throw new Error("no trousers");
  const commands = wholeFrames(onlyTrunk).map((frame) => new Set(frame[trousers.slot]?.match(/[a-z][^a-z]*/g) ?? []));
  const [first = new Set<string>()] = commands;
  for (const later of commands) {
    const kept = [...first].filter((command) => later.has(command)).length;
    expect(kept / first.size).toBeGreaterThan(0.9);
  }
});

test("where it is felt shows toward the end, and fully at the end", () => {
  const glows = motion.frames.map(({ glow }) => glow ?? 0);
  expect(glows[0]).toBe(0);
  expect(glows.at(-1)).toBe(1);
  expect([...glows].sort((a, b) => a - b)).toEqual(glows);
  expect(motion.layers.some(({ isFelt }) => isFelt)).toBe(true);
});

test("a movement of several ways starts each of them from the same frame", () => {
  const several = drawMotion(
    {
      ...testFigure,
      ways: [
        [0, 1],
        [0, 1],
      ],
    },
    slimBody,
  );
  expect(several.ways.map(([start]) => start)).toEqual([0, 0]);
});

test("colors lie under shadows, and those under lines; what lies on the mat lies above it", () => {
  const motions = [
    motion,
    drawMotion({ ...testFigure, props: [{ kind: "mat", center: [0, 0], halfSize: [60, 60] }] }, slimBody),
  ];
  for (const { layers } of motions) {
    const kinds = layers.flatMap(({ light }) => {
      if (!light) return [];
      if (light.fill === "#D3E5D7") return [0];
      return light.opacity !== undefined && light.fill === "#1B2A3A" ? [2] : light.stroke && !light.fill ? [3] : [];
    });
    expect(kinds.filter((kind) => kind === 2).length).toBeGreaterThan(0);
    expect(kinds.indexOf(0)).toBeLessThanOrEqual(0);
    expect(kinds.lastIndexOf(2)).toBeLessThan(kinds.indexOf(3) === -1 ? Infinity : kinds.lastIndexOf(3));
  }
});

test.each([slimBody, heavyBody])(
  "the movement with the most that moves stays below 50 kB compressed ($look)",
  (body) => {
    const figure = allFigures.find(({ id }) => id === "seated-trunk-rotations");
    if (!figure) throw new Error("no such figure");
    expect(gzipSync(JSON.stringify(drawMotion(figure, body))).length).toBeLessThan(50_000);
  },
);

describe.each(allFigures.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
  test("goes its ways from one start, through poses that lie next to each other, to each of its panels", () => {
    const ways = figure.ways ?? [figure.poses.map((_, index) => index)];
    const starts = new Set(ways.map(([start = 0]) => JSON.stringify(figure.poses[start])));
    expect(starts.size).toBe(1);
    for (const way of ways) {
      const steps = way.slice(1).map((pose, index) => Math.abs(pose - (way[index] ?? pose)));
      expect(steps.every((step) => step === 1)).toBe(true);
    }
    const passed = new Set(ways.flat());
    for (const { pose } of figure.panels) expect([...passed].some((one) => Math.abs(one - pose) < 1)).toBe(true);
  });
});
