import type { Localized } from "@/lib/locale";
import type { PartName } from "./part";
import type { FrameName, Pose, Side } from "./pose";
import type { Prop } from "./props";
import type { Vec3 } from "./vector";

/** A movement, drawn from data: key poses, how one looks at it, what stands around, arrows, and where it is felt. */
export type Figure = {
  /** The id of the catalog exercise. */
  id: string;
  /** The side that the data shows; the other side is its mirror image. Null when the movement has no side. */
  side: Side | null;
  /** The movement in words, for those who do not see it. */
  alt: Localized;
  view: View;
  /** The way through the movement, in equal steps of time; a pose that is passed twice stands here twice. */
  poses: readonly Pose[];
  /**
   * How one repetition goes: the ways out from the start and back again, one after the other, by the numbers of the poses they pass.
   * All begin at the same pose. Left out: one way through all poses in their order.
   */
  ways?: readonly (readonly number[])[];
  props: readonly Prop[];
  panels: readonly Panel[];
  felt: readonly Felt[];
  /** Trunk, head and arms only: everything below this height of the world (cm) is cut off. */
  cropBelow?: number;
  /** What lies farther left or lower in the plane of the picture (cm, as `project` gives it) is cut off: legs that tell nothing. */
  cropPicture?: { left?: number; bottom?: number };
};

/** Degrees; see `cameraAt`. */
export type View = { azimuth: number; elevation: number };

/** One still: a pose (fractions lie between poses) with its arrows. */
export type Panel = {
  pose: number;
  caption: Localized;
  view?: View;
  arrows: readonly Arrow[];
  hasFelt: boolean;
  /** The outline of another pose behind this one. */
  ghostOf?: number;
  /** A place that all panels of a figure need not share, such as a set-up inset. */
  isInset?: boolean;
  /** Shows where it is felt on somebody who stands upright: for places that the movement hides, or where a patch looks like cloth. */
  uprightFrom?: UprightSide;
};

export type UprightSide = "back" | "front";

/** An arrow along the way of a moving part, around an axis, or by hand in the plane of the picture (cm). */
export type Arrow = { width?: number } & (
  | { kind: "track"; frame: FrameName; at?: Vec3; push?: Vec3; from: number; to: number }
  | { kind: "arc"; frame: FrameName; center: Vec3; u: Vec3; v: Vec3; fromDegrees: number; toDegrees: number }
  | { kind: "sketch"; frame: FrameName; at?: Vec3; points: readonly (readonly [right: number, up: number])[] }
);

/** An ellipsoid in a frame; what is visible of the named pieces inside it is marked. */
export type Felt = {
  frame: FrameName;
  center: Vec3;
  radii: Vec3;
  parts?: readonly PartName[];
  /** The pose at which it is felt, when it is not felt at all of them. */
  onlyAt?: number;
};

/** Where it is felt at a pose of the movement. */
export function feltAt(figure: Figure, pose: number): readonly Felt[] {
  return figure.felt.filter(({ onlyAt }) => onlyAt === undefined || onlyAt === pose);
}

/** Whether people are cut off by the edge of the picture, which then needs a frame. */
export function isCut({ cropBelow, cropPicture }: Figure): boolean {
  return cropBelow !== undefined || cropPicture !== undefined;
}
