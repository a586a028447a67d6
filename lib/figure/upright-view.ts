import { type Figure, feltAt, type UprightSide } from "./figure";
import { standingLegs } from "./figures/shared-poses";
import type { Pose } from "./pose";

/** Cut off above the hem of the shirt, cm: a strip of trousers below it would look like a shadow. */
const waist = 88;

const arm = { shoulder: [0, 17, 0], elbowFlex: 10 } as const;

const upright: Pose = {
  pelvis: { at: [0, 90, 0] },
  thoracic: [4, 0, 0],
  neck: [2, 0, 0],
  ...standingLegs,
  leftArm: arm,
  rightArm: arm,
};

/** Somebody who stands upright, seen from a side, marked where a pose of the movement is felt. */
export function uprightView(figure: Figure, pose: number, from: UprightSide): Figure {
  return {
    ...figure,
    view: { azimuth: from === "back" ? 180 : 0, elevation: 4 },
    poses: [upright],
    props: [],
    felt: feltAt(figure, pose).map(({ onlyAt, ...felt }) => felt),
    cropBelow: waist,
  };
}
