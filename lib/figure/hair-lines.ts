import type { Body } from "./body";
import { bunPoint } from "./bun";
import { hairEdge, onHair } from "./hair-shape";
import { sideAt } from "./head-shape";
import { add, frameFromYZ, mix, mixVec, scale, type Vec3 } from "./vector";
import { curveThrough } from "./visible-path";

/** A stroke of the pen along the hair, in the head's axes (cm before scale). It is thickest where it begins. */
export type HairStroke = { points: readonly Vec3[]; width: number; on: "hair" | "bun" };

/** Strokes that follow the hair: from the hairline toward the bun, or combed from a parting. Most of the surface stays empty. */
export function hairLines(body: Body): readonly HairStroke[] {
  const known = linesOf.get(body);
  if (known) return known;
  const lines = body.hair === "bun" ? [...sweptBack(body), ...bunTurns(), ...looseStrands(body)] : combed(body);
  linesOf.set(body, lines);
  return lines;
}

/** Hair lies the same way in every pose, and finding its surface takes a while. */
const linesOf = new WeakMap<Body, readonly HairStroke[]>();

const steps = 9;

function strokeBetween(body: Body, from: Vec3, to: Vec3, start: number, end: number): Vec3[] {
  return Array.from({ length: steps + 1 }, (_, step) =>
    onHair(body, mixVec(from, to, start + ((end - start) * step) / steps)),
  );
}

/** Where swept hair is gathered. */
const knot: Vec3 = [0, 11.6, -6.2];

/**
 * Degrees from the front to the left, and the shares of the way to the knot between which a strand is drawn. Below 0 it starts
 * on the skin: a hairline is not the edge of a cap. Strands that start at the knot run the other way.
 */
const swept = [
  [5, -0.02, 0.16, 0.8],
  [12, -0.01, 0.38, 1],
  [-17, 0.0, 0.26, 1],
  [29, -0.02, 0.2, 0.8],
  [34, -0.02, 0.5, 1],
  [-36, -0.02, 0.46, 1],
  [-42, -0.03, 0.18, 0.8],
  [50, -0.03, 0.4, 1],
  [56, -0.04, 0.2, 0.8],
  [-54, -0.03, 0.22, 0.8],
  [-63, -0.03, 0.42, 1],
  [68, -0.03, 0.3, 0.9],
  [86, 0.02, 0.34, 0.9],
  [-88, 0.02, 0.28, 0.8],
  [113, 0, 0.42, 1],
  [-110, 0, 0.36, 1],
  [128, -0.05, 0.2, 0.8],
  [-130, -0.04, 0.26, 0.8],
  [144, -0.04, 0.4, 1],
  [-149, -0.04, 0.46, 1],
  [163, -0.05, 0.22, 0.8],
  [-170, -0.05, 0.3, 0.9],
  [16, 0.74, 0.56, 0.9],
  [-30, 0.72, 0.5, 0.9],
  [58, 0.7, 0.46, 1],
  [-62, 0.7, 0.5, 0.9],
  [98, 0.66, 0.42, 1],
  [-102, 0.66, 0.46, 0.9],
  [138, 0.66, 0.48, 0.9],
  [-140, 0.66, 0.44, 0.9],
  [172, 0.66, 0.5, 0.9],
] as const;

function sweptBack(body: Body): HairStroke[] {
  return swept.map(([degrees, start, end, width]) => ({
    width,
    on: "hair",
    points: strokeBetween(body, hairEdge(body, degrees), knot, start, end),
  }));
}

/**
 * Turns of the hair wound to a bun, around a pole on each side of it, so that they are curves from everywhere: degrees around the
 * pole, and away from it.
 */
const turns = [
  [-60, 130, 66, 54, 1],
  [95, 250, 44, 36, 0.9],
  [-30, 90, 30, 18, 0.8],
] as const;

function bunTurns(): HairStroke[] {
  return [1, -1].flatMap((side) => {
    const [across, along, pole] = frameFromYZ([0.62 * side, 0.7, -0.36], [0, 1, 0]);
    return turns.map(
      ([from, to, first, last, width]): HairStroke => ({
        width,
        on: "bun",
        points: Array.from({ length: steps + 1 }, (_, step) => {
          const around = side * mix(from, to, step / steps) * degree;
          const off = mix(first, last, step / steps) * degree;
          const rim = add(scale(across, Math.cos(around)), scale(pole, Math.sin(around)));
          return bunPoint(add(scale(along, Math.cos(off)), scale(rim, Math.sin(off))));
        }),
      }),
    );
  });
}

const degree = Math.PI / 180;

/** Loose strands before the ears: places up and forward on the side of the head. */
const loose = [
  [
    [1.0, 1.5],
    [-0.3, 1.75],
    [-1.5, 1.55],
    [-2.5, 1.0],
  ],
  [
    [0.6, 1.0],
    [-0.5, 1.05],
    [-1.4, 0.75],
  ],
] as const;

function looseStrands(body: Body): HairStroke[] {
  return ([1, -1] as const).flatMap((side) => loose.map((strand) => strandOn(body, side, strand, 0.8)));
}

/** Short hair: where on the hairline (degrees from the front to the left) a stroke begins, and how it goes on, cm. */
const fromEdge: readonly (readonly [degrees: number, go: Vec3, width: number])[] = [
  [31, [0.8, 4.4, -6.4], 1.2],
  [24, [-2.6, 3.4, -3.2], 1],
  [16, [-4.4, 3.0, -2.4], 1.2],
  [8, [-3.2, 1.8, -1.2], 0.9],
  [1, [-4.8, 2.6, -2.2], 1.2],
  [-8, [-3.0, 1.6, -1.4], 0.9],
  [-15, [-3.6, 2.2, -3.0], 1.1],
  [-25, [-2.6, 2.0, -4.4], 1],
  [43, [0.8, 2.4, -5.2], 1],
  [52, [0.5, 1.0, -3.6], 0.9],
  [-38, [-0.8, 2.2, -5.4], 1],
  [-48, [-0.5, 1.2, -3.8], 0.9],
  [61, [0.3, 0.5, -4.0], 1],
  [-60, [-0.3, 0.5, -4.2], 1],
  [122, [-0.6, 3.2, -1.8], 0.9],
  [-125, [0.6, 3.0, -1.6], 0.9],
  [140, [-0.6, 2.6, -0.8], 1],
  [-143, [0.5, 3.2, -0.8], 0.9],
  [160, [-0.3, 3.0, -0.2], 0.9],
  [-166, [0.3, 2.4, -0.2], 1],
  [178, [0, 1.9, 0], 0.9],
];

/** And long strokes within it, combed back over the crown and down: from a place, and how it goes on. */
const within: readonly (readonly [from: Vec3, go: Vec3, width: number])[] = [
  [[3.4, 10.6, 3.0], [1.2, 0.4, -6.4], 1],
  [[-0.6, 11.4, 2.6], [-1.4, 0.2, -6.0], 0.9],
  [[-3.8, 10.4, 2.4], [-1.2, -0.2, -6.2], 1],
  [[5.6, 8.4, 1.8], [1.0, -1.4, -6.4], 1],
  [[-5.6, 8.4, 1.4], [-1.0, -1.4, -6.4], 0.9],
  [[6.8, 5.6, 0.2], [-0.2, -2.2, -5.8], 1],
  [[-6.8, 5.6, 0], [0.2, -2.4, -5.8], 1],
  [[6.6, 3.2, -3.6], [-1.4, -3.4, -2.8], 0.9],
  [[-6.6, 3.2, -3.8], [1.4, -3.4, -2.8], 0.9],
  [[4.6, 7.0, -6.4], [-0.8, -4.8, -2.2], 1],
  [[-4.2, 7.4, -6.6], [0.6, -4.8, -2.2], 1],
  [[1.2, 8.0, -8.2], [0.3, -5.2, -1.2], 1],
  [[-1.4, 4.8, -9.4], [-0.3, -4.4, 0.2], 0.9],
];

/** The front edge of the hair from the temple down the sideburn: places up and forward on the side of the head. */
const sideburn = [
  [4.4, 2.7],
  [2.4, 2.0],
  [0.6, 1.75],
  [-1.2, 1.45],
  [-2.4, 0.9],
] as const;

function combed(body: Body): HairStroke[] {
  const stroke = (from: Vec3, go: Vec3, width: number, start = 0): HairStroke => ({
    width,
    on: "hair",
    points: strokeBetween(body, from, add(from, go), start, 1),
  });
  return [
    ...fromEdge.map(([degrees, go, width]) => stroke(hairEdge(body, degrees), go, width, -0.08)),
    ...within.map(([from, go, width]) => stroke(from, go, width)),
    ...([1, -1] as const).map((side) => strandOn(body, side, sideburn, 0.9)),
  ];
}

function strandOn(
  body: Body,
  side: 1 | -1,
  places: readonly (readonly [y: number, z: number])[],
  width: number,
): HairStroke {
  return { width, on: "hair", points: curveThrough(places.map(([y, z]) => scale(sideAt(body, side, y, z), 1.01))) };
}
