import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allFigures } from "./all-figures";
import { heavyBody, slimBody } from "./body";
import type { MotionLayer } from "./motion-file";
import type { MotionShape } from "./motion-shape";
import type { MovingOutline } from "./moving-outline";
import { drawnFrames } from "./testing/drawn-frames";
import { matchAll } from "./testing/match-all";
import { shapesOf, targetsOf } from "./testing/read-frame";

const layers: MotionLayer[] = [
  { slot: 0, light: { fill: "#fff" }, dark: null },
  { slot: 1, light: { stroke: "#000", width: 8 }, dark: null },
];

/** A wavy loop of a dozen straight sides, as whole numbers. */
function loop(centerX: number, centerY: number, radius: number, phase: number): string {
  const points = Array.from({ length: 12 }, (_, index) => {
    const angle = (index / 12) * 2 * Math.PI;
    const far = radius * (1 + 0.25 * Math.sin(3 * angle + phase));
    return [Math.round(centerX + far * Math.cos(angle)), Math.round(centerY + far * Math.sin(angle))] as const;
  });
  const [startX, startY] = points[0] ?? [0, 0];
  let [x, y] = [startX, startY];
  const steps = [...points.slice(1), [startX, startY] as const].map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${startX} ${startY}l${steps.join(" ")}z`;
}

/** Whether nothing of an outline moves. */
const isStill = ({ by }: MovingOutline) => by.every((value) => value === 0);

const ends = ({ at, by }: MovingOutline, share: number) => at.map((value, index) => value + (by[index] ?? 0) * share);

/** A point may slip along its own course, as far as `trustedPoints` lets it: that changes no shape. In tenths of a unit. */
const mostAlong = 20;

test("a loop that is shifted comes to lie on the other one, from either frame, each point about where it belongs", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20, max: 20 }),
      fc.integer({ min: -20, max: 20 }),
      fc.double({ min: 0, max: 6, noNaN: true }),
      (dx, dy, phase) => {
        const [first, second] = [loop(300, 300, 120, phase), loop(300 + dx, 300 + dy, 120, phase)];
        const { ahead, back, found, moving } = matchAll([first, first], [second, second], layers);
        expect(found).toBeGreaterThanOrEqual(0.95 * moving);
        for (const [outlines, sign, other] of [
          [ahead, 1, second],
          [back, -1, first],
        ] as const) {
          expect(apart(outlines, 1, shapesOf([other, other], layers))).toBeLessThan(1);
          for (const outline of outlines) {
            const after = endsOfCurves(outline, 1);
            endsOfCurves(outline, 0).forEach(([x, y], index) => {
              const [endX = 0, endY = 0] = after[index] ?? [];
              expect(Math.hypot(endX - x - sign * dx, endY - y - sign * dy)).toBeLessThan(mostAlong);
            });
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("what both frames have stands still to the last digit, also where the rest of its outline moves", () => {
  const line = (tip: string) => `M100 100l0 30 0 30c0 20 10 40 30 40c20 0 40 10 50 ${tip}`;
  const { ahead, back } = matchAll(["", line("20")], ["", line("35")], layers);
  for (const outline of [...ahead, ...back]) {
    expect(isStill(outline)).toBe(false);
    expect(outline.by.slice(0, -6).every((value) => value === 0)).toBe(true);
    expect(outline.by.at(-1)).not.toBe(0);
  }
  const same = matchAll([loop(200, 200, 80, 1), line("20")], [loop(200, 200, 80, 1), line("20")], layers);
  expect([...same.ahead, ...same.back].every(isStill)).toBe(true);
  expect(same.moving).toBe(0);
});

test("what comes or goes does not fly: it moves with what lies around it, or not at all", () => {
  const crumb = "M320 300l6 0 0 6 -6 0z";
  const { ahead } = matchAll([loop(300, 300, 120, 0) + crumb, ""], [loop(309, 300, 120, 0), ""], layers);
  const alone = matchAll([crumb, ""], ["", ""], layers);
  for (const { by } of [...ahead, ...alone.ahead]) {
    for (const value of by) expect(Math.abs(value)).toBeLessThan(14);
  }
  expect(alone.ahead.every(isStill)).toBe(true);
});

test("an outline that is cut in two goes to both parts", () => {
  const { ahead, back } = matchAll(
    ["", "M100 100l60 0 60 0 60 0 60 0"],
    ["", "M100 110l60 0 60 0M240 110l50 0 50 0"],
    layers,
  );
  for (const outline of ahead) expect(ends(outline, 1).filter((_, index) => index % 2 === 1)).toSatisfy(near(110));
  for (const outline of back) expect(ends(outline, 1).filter((_, index) => index % 2 === 1)).toSatisfy(near(100));
});

function near(value: number) {
  return (values: readonly number[]) => values.every((one) => Math.abs(one - value) < 1.5);
}

/** The share of a way between two frames. */
const step = 1 / 26;
/** Two drawings of the same pose, shifted by a fraction of a pixel, are about this far apart, in tenths of a unit. */
const noise = 0.25;

describe.each(allFigures.map((figure, index) => [figure.id, figure, index] as const))("%s", (_, figure, index) => {
  const body = index % 2 === 0 ? slimBody : heavyBody;
  const { frames, layers: own } = drawnFrames(figure, body, [0.5, 0.5 + step / 2, 0.5 + step]);
  const [first = [], truth = [], second = []] = frames;
  const match = matchAll(first, second, own);

  test("most of what moves is found again in the next frame", () => {
    expect(match.found / match.moving).toBeGreaterThan(0.75);
  });

  test("the picture between two frames is much nearer to the true drawing than either of them is", () => {
    const real = shapesOf(truth, own);
    const moving = [match.ahead, match.back].map((outlines) => outlines.filter((outline) => !isStill(outline)));
    for (const outlines of moving) {
      expect(apart(outlines, 0.5, real)).toBeLessThan(0.5 * apart(outlines, 0, real) + noise);
    }
  });
});

/** The mean distance (tenths of a unit) from the lines of a frame at which outlines are when they have gone a share of their way. */
function apart(outlines: readonly MovingOutline[], share: number, real: readonly MotionShape[]): number {
  const distances = outlines.flatMap((outline) => {
    const targets = targetsOf(real.filter(({ slot }) => slot === outline.slot));
    return endsOfCurves(outline, share).map((end) => distanceTo(targets, end));
  });
  return distances.reduce((sum, one) => sum + one, 0) / distances.length;
}

function endsOfCurves(outline: MovingOutline, share: number): [x: number, y: number][] {
  const numbers = ends(outline, share);
  let place = 0;
  return [...outline.degrees].map((degree) => {
    place += degree * 2;
    return [numbers[place] ?? 0, numbers[place + 1] ?? 0];
  });
}

function distanceTo(groups: ReturnType<typeof targetsOf>, [x, y]: [number, number]): number {
  const most = 40;
  let [nearest, off] = [most, most];
  groups.forEach((targets) => {
    targets.near(x, y, most, (target) => {
      const [dx, dy] = [x - (targets.x[target] ?? 0), y - (targets.y[target] ?? 0)];
      if (Math.hypot(dx, dy) >= nearest) return;
      nearest = Math.hypot(dx, dy);
      off = Math.abs(dx * (targets.alongY[target] ?? 0) - dy * (targets.alongX[target] ?? 0));
    });
  });
  return off;
}
