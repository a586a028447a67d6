import type { Figure } from "../figure";
import { from, handBehindHead, kneelingLegs, startCaption } from "./shared-poses";

const support = {
  wrist: from("world", 15, 4.5, 27),
  elbow: from("world", 1, 0.2, -0.3),
  hand: { fingers: from("world", 0.1, -0.12, 1), palm: from("world", 0, -1, 0) },
  curl: 6,
};

export const quadrupedRotation: Figure = {
  id: "quadruped-rotation",
  side: "right",
  alt: {
    en: "A person is on hands and knees with one hand behind the head. The elbow of that arm turns up toward the ceiling, then comes back down.",
    es: "Una persona está sobre manos y rodillas con una mano detrás de la cabeza. El codo de ese brazo gira hacia el techo y luego baja.",
  },
  view: { azimuth: -42, elevation: 10 },
  poses: [
    {
      pelvis: { at: [0, 38, -24], pitch: 77 },
      lumbar: [4, 0, 6],
      thoracic: [8, 0, 22],
      neck: [-24, 0, -12],
      head: [-16, 0, -16],
      ...kneelingLegs(-42),
      leftArm: support,
      rightArm: { ...handBehindHead("right", 0), elbow: from("chest", -1, -0.5, 0.5) },
    },
    {
      pelvis: { at: [0, 38, -24], pitch: 77 },
      lumbar: [0, 0, -10],
      thoracic: [-4, 0, -48],
      neck: [-12, 0, -14],
      head: [-4, 0, -12],
      ...kneelingLegs(-42),
      leftArm: support,
      rightArm: handBehindHead("right", -0.25),
    },
  ],
  props: [{ kind: "mat", center: [0, -8], halfSize: [30, 66] }],
  panels: [
    {
      pose: 0,
      caption: startCaption,
      hasFelt: false,
      arrows: [
        {
          kind: "sketch",
          frame: "rightForearm",
          points: [
            [-6, 9],
            [-9, 30],
            [0, 50],
            [18, 60],
          ],
        },
      ],
    },
    { pose: 1, caption: { en: "Turn up", es: "Gire hacia arriba" }, hasFelt: true, arrows: [] },
    {
      pose: 1,
      caption: { en: "Where you feel it", es: "Dónde lo siente" },
      view: { azimuth: 118, elevation: 22 },
      hasFelt: true,
      isInset: true,
      arrows: [],
    },
  ],
  felt: [{ frame: "chest", center: [-8, -14, -8], radii: [10, 15, 10], parts: ["torso"] }],
};
