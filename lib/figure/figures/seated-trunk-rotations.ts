import type { Figure } from "../figure";
import { claspLeftHand, feltOnBack, from, laced, seatedLegs } from "./shared-poses";

/** The knees are close together: that leaves room for the hands beside one. */
const legs = {
  ...seatedLegs,
  leftLeg: { ankle: from("world", 7, 7, 42), knee: from("world", -0.05, 0.3, 1), toes: from("world", 0.1, 0, 1) },
};

export const seatedTrunkRotations: Figure = {
  id: "seated-trunk-rotations",
  side: "left",
  alt: {
    en: "A person sits on a chair with clasped hands. They bend and turn, hands down beside one knee. Then they rise, turn, and lift the hands over the other shoulder.",
    es: "Una persona está sentada en una silla con las manos juntas. Se dobla y gira, con las manos junto a una rodilla. Luego sube, gira y levanta las manos sobre el otro hombro.",
  },
  view: { azimuth: -2, elevation: 9 },
  poses: [
    {
      pelvis: { at: [0, 54, 0], pitch: 24 },
      lumbar: [20, 10, 14],
      thoracic: [14, 12, 30],
      rightShoulder: [0, 3],
      neck: [-4, 0, 10],
      head: [-8, 0, 12],
      ...legs,
      leftArm: {
        wrist: from("world", 34.4, 45.4, 38.6),
        elbow: from("chest", 1, -0.3, -0.3),
        hand: { fingers: from("world", -0.2, -0.9, 0.4), palm: from("world", -0.9, 0.3, -0.2) },
        ...laced,
      },
      rightArm: { ...claspLeftHand(40), elbow: from("chest", -0.4, -0.5, 0.9) },
    },
    {
      pelvis: { at: [0, 54, 0], pitch: 4 },
      lumbar: [4, 0, 0],
      thoracic: [2, 0, -4],
      neck: [0, 0, 0],
      head: [0, 0, 0],
      ...legs,
      leftArm: {
        wrist: from("chest", 6, -17, 25),
        elbow: from("chest", 1, -0.35, -0.2),
        hand: { fingers: from("chest", -0.6, 0.1, 0.8), palm: from("chest", -0.8, 0, -0.6) },
        ...laced,
      },
      rightArm: claspLeftHand(60),
    },
    {
      pelvis: { at: [0, 54, 0], pitch: -2 },
      lumbar: [-2, -4, -7],
      thoracic: [-6, -6, -19],
      neck: [-6, 0, -8],
      head: [-13, 0, -12],
      ...legs,
      leftArm: {
        wrist: from("world", -33.2, 127.4, 22.2),
        elbow: from("chest", -1, -0.4, 0),
        hand: { fingers: from("world", -0.6, 1.2, 0.3), palm: from("world", -0.6, -0.2, -0.8) },
        ...laced,
      },
      rightArm: { ...claspLeftHand(40), elbow: from("chest", 0.5, -1, 0) },
    },
  ],
  ways: [
    [1, 0],
    [1, 2],
  ],
  props: [{ kind: "chair", z: 0 }],
  panels: [
    {
      pose: 0,
      caption: { en: "Turn and reach down", es: "Gire y baje las manos" },
      hasFelt: false,
      arrows: [
        {
          kind: "sketch",
          frame: "leftHand",
          points: [
            [8, 5],
            [13, 20],
            [10, 38],
          ],
        },
      ],
    },
    {
      pose: 1,
      caption: { en: "Come up", es: "Suba" },
      hasFelt: false,
      arrows: [
        {
          kind: "sketch",
          frame: "leftHand",
          points: [
            [-17, 8],
            [-31, 20],
            [-40, 38],
            [-42, 56],
          ],
        },
      ],
    },
    {
      pose: 2,
      caption: { en: "Turn and lift up", es: "Gire y suba las manos" },
      hasFelt: false,
      arrows: [],
    },
    feltOnBack(2),
  ],
  felt: [{ frame: "chest", center: [8, -15, -8], radii: [8, 14, 10], parts: ["torso"] }],
};
