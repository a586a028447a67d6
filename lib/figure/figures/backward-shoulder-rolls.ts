import type { Figure } from "../figure";
import { from, standingLegs, startCaption } from "./shared-poses";

function handBehind(sign: 1 | -1, y: number, z: number, direction: readonly [number, number, number]) {
  const [x, down, back] = direction;
  return {
    wrist: from("pelvis", sign * 4, y, z),
    elbow: from("world", sign, 0, -0.4),
    hand: { fingers: from("world", -sign * x, down, back), palm: from("world", -sign * 0.7, 0, 0.3) },
    curl: 50,
  };
}

export const backwardShoulderRolls: Figure = {
  id: "backward-shoulder-rolls",
  side: null,
  alt: {
    en: "A person stands with the hands clasped behind the back. The arms straighten and lift back while the chest moves forward and up.",
    es: "Una persona está de pie con las manos juntas detrás de la espalda. Los brazos se estiran y suben hacia atrás mientras el pecho va hacia adelante y arriba.",
  },
  view: { azimuth: -76, elevation: 6 },
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
      leftArm: handBehind(1, -2, -17, [0.5, -1, -0.1]),
      rightArm: handBehind(-1, -2, -17, [0.5, -1, -0.1]),
    },
    {
      pelvis: { at: [0, 90, 0] },
      lumbar: [-3, 0, 0],
      thoracic: [-18, 0, 0],
      neck: [4, 0, 0],
      head: [6, 0, 0],
      leftShoulder: [0, -4],
      rightShoulder: [0, -4],
      ...standingLegs,
      leftArm: handBehind(1, 0, -39, [0.5, -0.5, -0.8]),
      rightArm: handBehind(-1, 0, -39, [0.5, -0.5, -0.8]),
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
            [21, -12],
            [27, -4],
            [30, 8],
          ],
        },
      ],
    },
    { pose: 1, caption: { en: "Lift arms and chest", es: "Suba brazos y pecho" }, hasFelt: true, arrows: [] },
  ],
  felt: [
    { frame: "chest", center: [8, -7.5, 9], radii: [10, 7, 8], parts: ["torso"] },
    { frame: "chest", center: [-8, -7.5, 9], radii: [10, 7, 8], parts: ["torso"] },
  ],
};
