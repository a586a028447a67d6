import type { Figure } from "../figure";
import { feltOnBack, from } from "./shared-poses";

/** Toes and knees rest on the floor, however high the hips lie. */
function leg(sign: 1 | -1) {
  return {
    ankle: from("world", sign * 11.5, 6.6, -81.5),
    knee: from("world", sign * 0.1, -1, 0),
    toes: from("world", sign * 0.06, -0.27, -1),
    instep: from("world", 0, -1, 0),
  };
}

const legs = { leftLeg: leg(1), rightLeg: leg(-1) };

function reaching(sign: 1 | -1) {
  return {
    wrist: from("world", sign * 38.5, 5, 94),
    elbow: from("chest", sign * 0.9, -0.4, -0.1),
    hand: { fingers: from("world", sign * 0.3, -0.05, 1), palm: from("world", 0, -1, 0) },
    curl: 6,
  };
}

/** The forearms stay level, the hands in line with them. */
function drawnDown(sign: 1 | -1) {
  return {
    wrist: from("chest", sign * 42, -9, -2),
    elbow: from("world", sign * 0.5, -0.2, -1),
    hand: { fingers: from("world", sign * 0.16, 0, 1), palm: from("world", 0, -1, 0) },
    curl: 6,
    thumb: 18,
  };
}

export const proneW: Figure = {
  id: "prone-w",
  side: null,
  alt: {
    en: "A person lies on the stomach with the arms stretched out. The chest lifts a little, and the elbows bend and draw down toward the hips, so that arms and head form a W.",
    es: "Una persona está boca abajo con los brazos estirados. El pecho sube un poco y los codos se doblan y bajan hacia la cadera, de modo que los brazos y la cabeza forman una W.",
  },
  view: { azimuth: -99, elevation: 30 },
  poses: [
    {
      pelvis: { at: [0, 11, 0], pitch: 90 },
      lumbar: [-3, 0, 0],
      thoracic: [-6, 0, 0],
      neck: [-2, 0, 0],
      ...legs,
      leftArm: reaching(1),
      rightArm: reaching(-1),
    },
    {
      pelvis: { at: [0, 11, 0], pitch: 90 },
      lumbar: [-8, 0, 0],
      thoracic: [-15, 0, 0],
      neck: [14, 0, 0],
      head: [14, 0, 0],
      leftShoulder: [-2, -3],
      rightShoulder: [-2, -3],
      ...legs,
      leftArm: drawnDown(1),
      rightArm: drawnDown(-1),
    },
  ],
  cropPicture: { left: -26 },
  props: [{ kind: "mat", center: [0, -6], halfSize: [46, 97] }],
  panels: [
    {
      pose: 0,
      caption: { en: "Arms out", es: "Brazos estirados" },
      hasFelt: false,
      arrows: [
        {
          kind: "sketch",
          frame: "rightHand",
          points: [
            [-3, -8],
            [-20, -9],
            [-37, -5],
          ],
        },
        {
          kind: "sketch",
          frame: "leftHand",
          points: [
            [-8, 9],
            [-24, 12],
            [-41, 9],
          ],
        },
      ],
    },
    {
      pose: 1,
      caption: { en: "Chest up, elbows toward hips", es: "Pecho arriba, codos hacia la cadera" },
      hasFelt: false,
      arrows: [],
    },
    feltOnBack(1),
  ],
  felt: [{ frame: "chest", center: [0, -12, -10], radii: [15, 9, 9], parts: ["torso"] }],
};
