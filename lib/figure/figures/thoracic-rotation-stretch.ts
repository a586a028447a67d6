import type { Figure } from "../figure";
import { from, startCaption } from "./shared-poses";

const lowerArm = {
  wrist: from("world", -60, 4, 44),
  elbow: from("world", 1, -0.1, 0.3),
  hand: { fingers: from("world", -0.68, 0, 0.73), palm: from("world", 0, 1, 0) },
  curl: 8,
};

const legs = {
  leftLeg: { hip: [82, -3, 0], kneeFlex: 85, ankleFlex: -28 },
  rightLeg: { hip: [82, 2, 0], kneeFlex: 85, ankleFlex: -28 },
} as const;

/** The upper hand lies flat on the side of the ribs; the elbow points out of the side and back by the given shares. */
function handOnSide(elbowOut: number, elbowBack: number) {
  return {
    wrist: from("chest", 16, -25.5, 2),
    elbow: from("chest", elbowOut, 0, -elbowBack),
    hand: { fingers: from("chest", -0.62, -0.2, 0.75), palm: from("chest", -0.8, 0.1, -0.65) },
    curl: 16,
    spread: 2,
    thumb: 22,
  };
}

export const thoracicRotationStretch: Figure = {
  id: "thoracic-rotation-stretch",
  side: "left",
  alt: {
    en: "A person lies on one side with bent knees, the top hand on the ribs. The hips stay still while chest and head turn back toward the floor.",
    es: "Una persona está acostada de lado con las rodillas dobladas y la mano de arriba en las costillas. La cadera no se mueve; el pecho y la cabeza giran hacia atrás, hacia el piso.",
  },
  view: { azimuth: -36, elevation: 38 },
  poses: [
    {
      pelvis: { at: [0, 18.6, 0], roll: 90 },
      lumbar: [6, 3, 0],
      thoracic: [6, 4, 0],
      neck: [4, -2, 0],
      head: [2, 0, 0],
      ...legs,
      rightArm: lowerArm,
      leftArm: handOnSide(1, 0.8),
    },
    {
      pelvis: { at: [0, 18.6, 0], roll: 90 },
      lumbar: [2, 3, 10],
      thoracic: [-4, 4, 45],
      neck: [0, -2, 18],
      head: [-2, 0, 20],
      ...legs,
      rightArm: lowerArm,
      leftArm: handOnSide(0.75, 1),
    },
  ],
  props: [
    { kind: "mat", center: [-13, 17], halfSize: [82, 43] },
    { kind: "pillow", center: [-70, 5.5, -3], halfSize: [15, 5.5, 23] },
  ],
  panels: [
    {
      pose: 0,
      caption: startCaption,
      hasFelt: false,
      arrows: [
        {
          kind: "sketch",
          frame: "leftForearm",
          points: [
            [-3, 7],
            [-13, 14],
            [-25, 9],
            [-31, -5],
          ],
        },
      ],
    },
    { pose: 1, caption: { en: "Turn back", es: "Gire hacia atrás" }, hasFelt: true, arrows: [] },
  ],
  felt: [{ frame: "chest", center: [7, -9, 8], radii: [10, 9, 10], parts: ["torso"] }],
};
