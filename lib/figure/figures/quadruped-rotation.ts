import type { Figure } from "../figure";
import type { ReachingArm } from "../pose";
import type { Vec3 } from "../vector";
import { feltOnBack, from, kneelingLegs, startCaption } from "./shared-poses";

const support = {
  wrist: from("world", 22, 4.5, 26),
  elbow: from("world", 0.6, 0.2, -1),
  hand: { fingers: from("world", 0.1, -0.12, 1), palm: from("world", 0, -1, 0) },
  curl: 6,
};

/** The hand lies on the back of the head, its fingers on the hair: that opens the elbow and leaves ear and face free. */
function handBehindHead(elbow: Vec3): ReachingArm<never> {
  return {
    wrist: from("head", -9.7, 0, -6),
    elbow: from("chest", ...elbow),
    hand: { fingers: from("head", 0.65, 0.5, -0.55), palm: from("head", 0.7, -0.1, 0.7) },
    curl: 24,
    spread: 5,
  };
}

export const quadrupedRotation: Figure = {
  id: "quadruped-rotation",
  side: "right",
  alt: {
    en: "A person is on hands and knees with one hand behind the head. The elbow of that arm turns up toward the ceiling, then comes back down.",
    es: "Una persona está sobre manos y rodillas con una mano detrás de la cabeza. El codo de ese brazo gira hacia el techo y luego baja.",
  },
  view: { azimuth: -57, elevation: 10 },
  poses: [
    {
      pelvis: { at: [0, 45, -25], pitch: 79 },
      lumbar: [2, 0, 2],
      thoracic: [6, 0, 14],
      neck: [-16, 0, -6],
      head: [-10, 0, -12],
      ...kneelingLegs(-64),
      leftArm: support,
      rightArm: handBehindHead([-0.9, -0.1, 0.4]),
    },
    {
      pelvis: { at: [0, 45, -25], pitch: 73 },
      lumbar: [-3, 0, -8],
      thoracic: [-4, 0, -46],
      neck: [-4, 0, -28],
      head: [0, 0, -26],
      ...kneelingLegs(-64),
      leftArm: support,
      rightArm: handBehindHead([-1, -0.2, 0.3]),
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
            [-5, -3],
            [-18, 14],
            [-22, 36],
            [-14, 56],
          ],
        },
      ],
    },
    { pose: 1, caption: { en: "Turn up", es: "Gire hacia arriba" }, hasFelt: false, arrows: [] },
    feltOnBack(1),
  ],
  felt: [{ frame: "chest", center: [-5, -14, -8], radii: [9, 13, 10], parts: ["torso"] }],
};
