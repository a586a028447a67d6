import type { Figure } from "../figure";
import type { ReachingArm } from "../pose";
import type { Vec3 } from "../vector";
import { claspLeftHand, feltOnChest, from, laced, standingLegs, startCaption } from "./shared-poses";

/** The left hand, to be held by the right one: `fingers` is where its fingers point, `wrist` is measured from the hips. */
function handBehind(wrist: Vec3, fingers: Vec3): ReachingArm<never> {
  return {
    wrist: from("pelvis", ...wrist),
    elbow: from("world", 1, 0.15, -0.4),
    hand: { fingers: from("world", ...fingers), palm: from("world", -1, 0, -0.2) },
    ...laced,
  };
}

const claspBehind: ReachingArm<"left"> = { ...claspLeftHand(40), elbow: from("world", -1, 0.15, -0.4) };

export const backwardShoulderRolls: Figure = {
  id: "backward-shoulder-rolls",
  side: null,
  alt: {
    en: "A person stands with the hands clasped behind the back. The arms straighten and lift back while the chest moves forward and up.",
    es: "Una persona está de pie con las manos juntas detrás de la espalda. Los brazos se estiran y suben hacia atrás mientras el pecho va hacia adelante y arriba.",
  },
  view: { azimuth: -70, elevation: 6 },
  poses: [
    {
      pelvis: { at: [0, 90, 0] },
      lumbar: [0, 0, 0],
      thoracic: [8, 0, 0],
      neck: [6, 0, 0],
      head: [0, 0, 0],
      leftShoulder: [0, 1],
      rightShoulder: [0, 1],
      ...standingLegs,
      leftArm: handBehind([5, -0.4, -18], [-0.35, -0.9, -0.35]),
      rightArm: claspBehind,
    },
    {
      pelvis: { at: [0, 90, 0] },
      lumbar: [0, 0, 0],
      thoracic: [-20, 0, 0],
      neck: [8, 0, 0],
      head: [9, 0, 0],
      leftShoulder: [0, -4],
      rightShoulder: [0, -4],
      ...standingLegs,
      leftArm: handBehind([4.5, 0, -40], [-0.3, -0.7, -0.8]),
      rightArm: claspBehind,
    },
  ],
  props: [],
  cropBelow: 62,
  panels: [
    {
      pose: 0,
      caption: startCaption,
      hasFelt: false,
      arrows: [
        {
          kind: "sketch",
          frame: "rightHand",
          points: [
            [-8, -4],
            [-19, -3],
            [-30, 4],
          ],
        },
        {
          kind: "sketch",
          frame: "chest",
          points: [
            [11, -17],
            [16, -8],
            [18, 5],
          ],
        },
      ],
    },
    {
      pose: 1,
      caption: { en: "Lift arms and chest", es: "Suba brazos y pecho" },

      hasFelt: false,
      arrows: [],
    },
    feltOnChest(1),
  ],
  felt: [{ frame: "chest", center: [0, -10.5, 9], radii: [17, 7.5, 9], parts: ["torso"] }],
};
