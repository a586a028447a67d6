import type { Figure } from "../figure";
import { feltOnBack, from, kneelingLegs, startCaption } from "./shared-poses";

const support = {
  wrist: from("world", 17, 4.5, 26),
  elbow: from("world", 1, 0.2, -0.3),
  hand: { fingers: from("world", 0.1, -0.12, 1), palm: from("world", 0, -1, 0) },
  curl: 6,
};

/** The hand lies behind the ear, so that the arm leaves the face free. */
function handBehindEar(elbowForward: number) {
  return {
    wrist: from("head", -10.4, -3.2, -4.4),
    elbow: from("chest", -1, -0.5, elbowForward),
    hand: { fingers: from("head", 0.55, 0.45, -0.7), palm: from("head", 0.8, 0, 0.6) },
    curl: 16,
  };
}

export const quadrupedRotation: Figure = {
  id: "quadruped-rotation",
  side: "right",
  alt: {
    en: "A person is on hands and knees with one hand behind the head. The elbow of that arm turns up toward the ceiling, then comes back down.",
    es: "Una persona está sobre manos y rodillas con una mano detrás de la cabeza. El codo de ese brazo gira hacia el techo y luego baja.",
  },
  view: { azimuth: -60, elevation: 10 },
  poses: [
    {
      pelvis: { at: [0, 45, -25], pitch: 79 },
      lumbar: [2, 0, 2],
      thoracic: [6, 0, 10],
      neck: [-16, 0, -6],
      head: [-10, 0, -12],
      ...kneelingLegs(-64),
      leftArm: support,
      rightArm: handBehindEar(0.75),
    },
    {
      pelvis: { at: [0, 45, -25], pitch: 71 },
      lumbar: [0, 0, -8],
      thoracic: [-4, 0, -46],
      neck: [-12, 0, -14],
      head: [-4, 0, -12],
      ...kneelingLegs(-64),
      leftArm: support,
      rightArm: handBehindEar(0.5),
    },
  ],
  props: [{ kind: "mat", center: [0, -15], halfSize: [30, 68] }],
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
            [-7, 8],
            [-15, 24],
            [-13, 41],
            [-1, 53],
          ],
        },
      ],
    },
    { pose: 1, caption: { en: "Turn up", es: "Gire hacia arriba" }, hasFelt: false, arrows: [] },
    feltOnBack(1),
  ],
  felt: [{ frame: "chest", center: [-7, -14, -8], radii: [9, 13, 10], parts: ["torso"] }],
};
