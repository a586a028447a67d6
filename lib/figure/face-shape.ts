import type { Body } from "./body";
import type { Vec3 } from "./vector";

/** A line on the face, in the head's axes (cm before scale). Weights are shares of the face's own line width. */
export type FaceLine = {
  points: readonly Vec3[];
  weight: number;
  /** Which way the drawn place looks, in the head's axes; seen edge-on, its lines would run together to a blot. */
  facing?: Vec3;
};

type Face = Body["face"];

const both = (points: readonly Vec3[], weight: number, facing?: Vec3): FaceLine[] =>
  [1, -1].map((side) => {
    const toSide = ([x, y, z]: Vec3): Vec3 => [side * x, y, z];
    return { points: points.map(toSide), weight, ...(facing ? { facing: toSide(facing) } : {}) };
  });

/** What every face has: upper lids, irises, the inner ear, nostrils. */
const shared: readonly FaceLine[] = [
  ...both(
    [
      [3.1, 0.5, 8.65],
      [3.15, -0.25, 8.65],
    ],
    2.6,
  ),
  ...both(
    [
      [8.0, 0.6, -1.6],
      [8.4, 0.1, -0.9],
      [8.35, -1.5, -0.6],
      [8.0, -2.5, -0.9],
    ],
    0.65,
    [1, 0, 0.3],
  ),
  {
    points: [
      [1.3, -3.15, 9.6],
      [0.65, -3.75, 9.9],
      [-0.65, -3.75, 9.9],
      [-1.3, -3.15, 9.6],
    ],
    weight: 1.15,
  },
];

const own: Record<Face, readonly FaceLine[]> = {
  soft: [
    // The lid ends in a lash, the brow is one calm arch, the corners of the mouth turn up.
    ...both(
      [
        [1.8, 0.2, 8.85],
        [2.5, 0.85, 8.8],
        [3.4, 1.0, 8.5],
        [4.3, 0.65, 7.9],
        [5.0, 0.75, 7.25],
      ],
      1.15,
    ),
    ...both(
      [
        [1.9, 2.3, 9.2],
        [3.0, 2.85, 9.0],
        [4.3, 2.75, 8.4],
        [5.3, 2.1, 7.5],
      ],
      1.15,
    ),
    {
      points: [
        [2.35, -5.75, 8.2],
        [1.8, -6.1, 8.5],
        [0.9, -6.2, 9.0],
        [0, -6.15, 9.1],
        [-0.9, -6.2, 9.0],
        [-1.8, -6.1, 8.5],
        [-2.35, -5.75, 8.2],
      ],
      weight: 1.15,
    },
    {
      points: [
        [0.9, -7.3, 8.95],
        [0, -7.45, 9.05],
        [-0.9, -7.3, 8.95],
      ],
      weight: 0.65,
    },
  ],
  strong: [
    ...both(
      [
        [1.9, 0.25, 8.8],
        [2.7, 0.75, 8.75],
        [3.6, 0.8, 8.4],
        [4.6, 0.25, 7.7],
      ],
      1.15,
    ),
    ...both(
      [
        [1.7, 2.0, 9.25],
        [3.0, 2.5, 9.0],
        [4.4, 2.35, 8.4],
        [5.3, 1.7, 7.5],
      ],
      1.9,
    ),
    // The folds from nose to mouth and under the eyes tell the age.
    ...both(
      [
        [2.3, -3.2, 8.9],
        [3.0, -4.1, 8.3],
        [3.4, -4.9, 7.9],
      ],
      0.65,
    ),
    ...both(
      [
        [2.3, -1.2, 8.8],
        [3.3, -1.5, 8.4],
        [4.1, -1.2, 7.9],
      ],
      0.65,
    ),
    {
      points: [
        [2.6, -5.6, 8.0],
        [1.9, -6.05, 8.5],
        [0.9, -6.3, 9.0],
        [0, -6.3, 9.1],
        [-0.9, -6.3, 9.0],
        [-1.9, -6.05, 8.5],
        [-2.6, -5.6, 8.0],
      ],
      weight: 1.15,
    },
    {
      points: [
        [0.9, -7.5, 8.95],
        [0, -7.6, 9.05],
        [-0.9, -7.5, 8.95],
      ],
      weight: 0.65,
    },
  ],
};

/** Eyes, brows, inner ears, nose and mouth as lines on the face. */
export function faceLines(face: Face): readonly FaceLine[] {
  return [...shared, ...own[face]];
}
