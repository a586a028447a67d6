import type { Body } from "./body";
import { detailFrom } from "./visible-path";

/** A place on the face: across to the left and up from the head's middle, cm before scale. */
type FacePlace = readonly [x: number, y: number];

/** A stroke of the pen on the face. It swells and runs out. */
export type FaceStroke = {
  points: readonly FacePlace[];
  /** The greatest width, as a share of the face's own line width. */
  width: number;
  /** Drawn only where a centimeter has at least this many units of the drawing: small faces keep what makes a face. */
  from?: number;
};

/** A round dark spot. */
type FaceSpot = { at: FacePlace; radii: readonly [number, number] };

type Face = Body["face"];

/** Finer strokes are drawn from here on, units of the drawing per centimeter. */
const large = 1.25;

const both = (stroke: FaceStroke): FaceStroke[] =>
  [1, -1].map((side) => ({ ...stroke, points: stroke.points.map(([x, y]): FacePlace => [side * x, y]) }));

const soft: readonly FaceStroke[] = [
  // The upper lid ends in a lash.
  ...both({
    points: [
      [1.75, -0.05],
      [2.2, 0.5],
      [2.9, 0.88],
      [3.6, 0.85],
      [4.3, 0.45],
      [4.85, 0.3],
    ],
    width: 1.75,
  }),
  ...both({
    points: [
      [2.7, -0.55],
      [3.3, -0.62],
      [4.0, -0.35],
    ],
    width: 0.55,
    from: large,
  }),
  // One calm arch.
  ...both({
    points: [
      [1.75, 2.25],
      [2.6, 2.55],
      [3.7, 2.62],
      [4.7, 2.4],
      [5.4, 1.9],
    ],
    width: 1.5,
  }),
  // The corners of the mouth turn up.
  {
    points: [
      [2.4, -5.65],
      [1.95, -6.0],
      [0.8, -6.12],
      [0, -6.22],
      [-0.8, -6.12],
      [-1.95, -6.0],
      [-2.4, -5.65],
    ],
    width: 1.3,
  },
  {
    points: [
      [0.95, -7.4],
      [0, -7.55],
      [-0.95, -7.4],
    ],
    width: 0.8,
    from: detailFrom,
  },
];

const strong: readonly FaceStroke[] = [
  ...both({
    points: [
      [1.8, 0.0],
      [2.3, 0.5],
      [3.0, 0.78],
      [3.7, 0.72],
      [4.6, 0.25],
    ],
    width: 1.6,
  }),
  ...both({
    points: [
      [2.6, -0.6],
      [3.3, -0.7],
      [4.1, -0.35],
    ],
    width: 0.6,
    from: large,
  }),
  ...both({
    points: [
      [1.6, 2.3],
      [2.4, 2.5],
      [3.6, 2.55],
      [4.7, 2.35],
      [5.5, 1.8],
    ],
    width: 2,
  }),
  // The fold beside the mouth tells the age.
  ...both({
    points: [
      [2.5, -3.5],
      [3.0, -4.3],
      [3.3, -5.2],
    ],
    width: 0.8,
    from: large,
  }),
  {
    points: [
      [2.6, -5.6],
      [2.1, -6.0],
      [0.9, -6.2],
      [0, -6.28],
      [-0.9, -6.2],
      [-2.1, -6.0],
      [-2.6, -5.6],
    ],
    width: 1.3,
  },
  {
    points: [
      [1.1, -7.5],
      [0, -7.65],
      [-1.1, -7.5],
    ],
    width: 0.9,
    from: detailFrom,
  },
];

const strokes: Record<Face, readonly FaceStroke[]> = { soft, strong };

/** Lids, brows and mouth. */
export function faceStrokes(face: Face): readonly FaceStroke[] {
  return strokes[face];
}

/** The irises, right below the lids: the eyes are open. */
export const irises: readonly FaceSpot[] = [1, -1].map((side) => ({ at: [side * 3.1, 0.2], radii: [0.5, 0.6] }));

/** Nostrils and wings of the nose: places around the nose (degrees from its tip to the side) and up, mirrored; `from` as above. */
export const noseStrokes = [
  {
    places: [
      [12, -3.75],
      [28, -3.55],
      [46, -3.65],
    ],
    width: 1.5,
    from: 0,
  },
  {
    places: [
      [66, -2.3],
      [80, -2.75],
      [84, -3.2],
      [66, -3.55],
    ],
    width: 1.1,
    from: detailFrom,
  },
] as const;
