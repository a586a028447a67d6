import { heavyLimbs, type Limbs, slimLimbs } from "./limb-shapes";

/**
 * The measures and outlines of a person, in centimeters. Segment lengths follow Drillis and Contini (1966) as shares
 * of body height (upper arm .186, forearm .146, thigh .245, shank .246, foot .039 high), rounded and lightly stylised.
 */
export type Body = {
  upperArm: number;
  forearm: number;
  thigh: number;
  shank: number;
  /** From the middle to a hip joint. */
  hipX: number;
  /** The shoulder joint, measured from the middle between the hip joints along a straight spine. */
  shoulder: readonly [x: number, y: number, z: number];
  neckLength: number;
  /** How far the neck leans forward of the chest's axis at rest, degrees. */
  neckLean: number;
  headScale: number;
  /** Hands are drawn a little larger than life, as illustrators do: fingers stay readable in small print. */
  handScale: number;
  /** Rings of the trunk from below the hips, over the shoulders, to the top of the neck. */
  trunk: readonly TrunkRing[];
  limbs: Limbs;
  /** How much higher the hips lie than those of a slim body when it lies on its front, back or side, cm: fat flattens by 3. */
  lift: { front: number; back: number; side: number };
  hair: HairStyle;
  face: "soft" | "strong";
  /** Width of the jaw, as a share of the common one. */
  jaw: number;
  look: "blue" | "green";
};

/** Height along the straight spine, half width, depth in front and behind, squareness (2 is an ellipse). */
type TrunkRing = readonly [y: number, halfWidth: number, front: number, back: number, squareness: number];

export type HairStyle = "bun" | "short";

/** A younger woman of 170 cm. */
export const slimBody: Body = {
  upperArm: 30,
  forearm: 25,
  thigh: 41,
  shank: 41,
  hipX: 8.6,
  shoulder: [16.0, 44.2, -1],
  neckLength: 10.5,
  neckLean: 14,
  headScale: 1.06,
  handScale: 1.07,
  trunk: [
    [-9, 7.4, 5.6, 5.6, 2],
    [-5, 14.2, 8.6, 9.4, 2.1],
    [0, 16.4, 9.6, 11.2, 2.2],
    [5, 16.2, 9.7, 11, 2.2],
    [11, 14.6, 9.4, 9.2, 2.2],
    [17, 13.4, 9.2, 8.4, 2.2],
    [24, 14, 10, 9, 2.2],
    [31, 15.2, 11.4, 10.2, 2.3],
    [35, 15.6, 11.6, 10.6, 2.3],
    [38, 15.8, 11, 10.8, 2.3],
    [42, 15.8, 9.8, 10.6, 2.35],
    [45, 16.2, 8.4, 9.8, 2.4],
    [47.5, 15.3, 7.2, 8.5, 2.4],
    [49.2, 13.7, 6.4, 7.6, 2.4],
    [50.6, 11.7, 5.9, 7.0, 2.3],
    [52.3, 9.3, 5.6, 6.4, 2.2],
    [54, 7.5, 5.25, 6.05, 2.1],
    [56, 6.1, 5.05, 5.8, 2.1],
    [58, 5.3, 4.9, 5.65, 2.1],
    [60, 4.95, 4.75, 5.6, 2.1],
    [63, 4.85, 4.6, 5.65, 2.1],
    [66, 4.85, 4.5, 5.65, 2.1],
  ],
  limbs: slimLimbs,
  lift: { front: 0, back: 0, side: 0 },
  hair: "bun",
  face: "soft",
  jaw: 1,
  look: "blue",
};

/** An older man of 172 cm with a belly, rounder limbs and short gray hair. */
export const heavyBody: Body = {
  ...slimBody,
  hipX: 8.9,
  shoulder: [18.2, 44.6, -0.8],
  neckLength: 9.4,
  neckLean: 17,
  headScale: 1.08,
  handScale: 1.15,
  trunk: [
    [-9, 8.2, 6.4, 6, 2],
    [-5, 15.4, 10.2, 10.2, 2.1],
    [0, 18.0, 11.6, 11.8, 2.2],
    [5, 18.7, 15.2, 11.6, 2.2],
    [10, 19.0, 17.9, 10.8, 2.2],
    [15, 18.8, 17.9, 10.2, 2.2],
    [20, 18.5, 16.4, 10.2, 2.2],
    [26, 18.2, 14.3, 10.9, 2.2],
    [31, 18.2, 13.6, 11.8, 2.3],
    [35, 18.2, 13.2, 12.2, 2.3],
    [38, 18.0, 12.4, 12.3, 2.3],
    [42, 17.9, 11.2, 11.8, 2.35],
    [45, 18.4, 9.8, 11.0, 2.4],
    [47.5, 17.5, 8.4, 9.8, 2.4],
    [49.4, 15.9, 7.6, 8.8, 2.4],
    [51, 13.7, 7.0, 8.1, 2.3],
    [52.8, 10.9, 6.6, 7.6, 2.2],
    [54.4, 9.2, 6.4, 7.2, 2.1],
    [56, 7.8, 6.2, 7.0, 2.1],
    [58, 6.7, 6.05, 6.8, 2.1],
    [60, 6.25, 5.9, 6.7, 2.1],
    [63, 6.15, 5.7, 6.65, 2.1],
    [66, 6.1, 5.6, 6.65, 2.1],
  ],
  limbs: heavyLimbs,
  lift: { front: 5.6, back: 1.2, side: 2 },
  hair: "short",
  face: "strong",
  jaw: 1.14,
  look: "green",
};
