import type { Figure } from "../figure";
import { feltOnBack, from, startCaption } from "./shared-poses";

const lowerArm = {
  wrist: from("world", -59, 4, 42),
  elbow: from("world", 1, -0.1, 0.3),
  hand: { fingers: from("world", -0.68, 0, 0.73), palm: from("world", 0, 1, 0) },
  curl: 8,
};

const legs = {
  leftLeg: { hip: [82, -3, 0], kneeFlex: 85, ankleFlex: -28 },
  rightLeg: { hip: [82, 2, 0], kneeFlex: 85, ankleFlex: -28 },
} as const;

/** The upper hand holds the side, between ribs and hip, and turns with the trunk. */
const handOnSide = {
  wrist: from("chest", 18, -27, -3.2),
  elbow: from("chest", 0.7, -0.4, -0.85),
  hand: { fingers: from("chest", 0, -0.2, 1), palm: from("chest", -1, 0, 0) },
  curl: 26,
  spread: 2,
  thumb: 48,
};

export const thoracicRotationStretch: Figure = {
  id: "thoracic-rotation-stretch",
  side: "left",
  alt: {
    en: "A person lies on one side with bent knees, the top hand on the side. The hips stay still while chest and head turn back toward the floor.",
    es: "Una persona está acostada de lado con las rodillas dobladas y la mano de arriba en el costado. La cadera no se mueve; el pecho y la cabeza giran hacia atrás, hacia el piso.",
  },
  view: { azimuth: 42, elevation: 50 },
  poses: [
    {
      pelvis: { at: [0, 18.6, 0], roll: 90 },
      lumbar: [6, 3, 0],
      thoracic: [6, 4, 0],
      neck: [4, -2, 0],
      head: [2, 0, 0],
      ...legs,
      rightArm: lowerArm,
      leftArm: handOnSide,
    },
    {
      pelvis: { at: [0, 18.6, 0], roll: 90 },
      lumbar: [2, 3, 10],
      thoracic: [-4, 4, 45],
      neck: [10, 0, 20],
      head: [10, 0, 26],
      ...legs,
      rightArm: lowerArm,
      leftArm: handOnSide,
    },
  ],
  props: [
    { kind: "mat", center: [-14, 12], halfSize: [83, 38] },
    { kind: "pillow", center: [-78, 6.2, -9], halfSize: [17, 6.2, 28] },
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
            [6, 4],
            [18, 4],
            [26, -5],
            [27, -20],
          ],
        },
      ],
    },
    { pose: 1, caption: { en: "Turn back", es: "Gire hacia atrás" }, hasFelt: false, arrows: [] },
    feltOnBack(1),
  ],
  felt: [{ frame: "chest", center: [5, -14, -8], radii: [9, 13, 10], parts: ["torso"] }],
};
