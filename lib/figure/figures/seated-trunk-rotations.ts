import type { Figure } from "../figure";
import { claspLeftHand, folded, from, seatedLegs } from "./shared-poses";

export const seatedTrunkRotations: Figure = {
  id: "seated-trunk-rotations",
  side: "left",
  alt: {
    en: "A person sits on a chair with clasped hands. They bend and turn, hands down beside one knee. Then they rise, turn, and lift the hands over the other shoulder.",
    es: "Una persona está sentada en una silla con las manos juntas. Se dobla y gira, con las manos junto a una rodilla. Luego sube, gira y levanta las manos sobre el otro hombro.",
  },
  view: { azimuth: 52, elevation: 8 },
  poses: [
    {
      pelvis: { at: [0, 54, 0], pitch: 20 },
      lumbar: [18, 4, 12],
      thoracic: [14, 6, 24],
      rightShoulder: [0, 3],
      neck: [-4, 0, 4],
      head: [-8, 0, 0],
      ...seatedLegs,
      leftArm: {
        wrist: from("world", 27, 52, 40),
        elbow: from("chest", 1, -0.3, -0.3),
        hand: { fingers: from("world", -0.18, -0.93, 0.28), palm: from("world", -0.6, 0, -0.8) },
        ...folded,
        curl: 30,
      },
      rightArm: { ...claspLeftHand(90), elbow: from("chest", -0.4, -0.2, 1) },
    },
    {
      pelvis: { at: [0, 54, 0], pitch: 4 },
      lumbar: [4, 0, 0],
      thoracic: [2, 0, -4],
      neck: [0, 0, 0],
      head: [0, 0, 0],
      ...seatedLegs,
      leftArm: {
        wrist: from("chest", 9, -17, 23),
        elbow: from("chest", 1, -0.35, -0.2),
        hand: { fingers: from("chest", -0.9, 0.1, 0.4), palm: from("chest", -0.4, 0, -0.9) },
        ...folded,
      },
      rightArm: claspLeftHand(140),
    },
    {
      pelvis: { at: [0, 54, 0], pitch: -2 },
      lumbar: [-2, -4, -7],
      thoracic: [-6, -6, -19],
      neck: [-6, 0, -8],
      head: [-8, 0, -8],
      ...seatedLegs,
      leftArm: {
        wrist: from("world", -33, 129, 18),
        elbow: from("chest", 0.6, -1, 0.3),
        hand: { fingers: from("world", -0.76, 0.53, -0.37), palm: from("world", -0.2, -0.2, -1) },
        ...folded,
      },
      rightArm: { ...claspLeftHand(-82), elbow: from("chest", -0.3, -1, -0.2) },
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
            [-9, 2],
            [-21, 16],
            [-28, 32],
            [-25, 49],
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
            [-7, 9],
            [-14, 24],
            [-15, 40],
            [-9, 55],
          ],
        },
      ],
    },
    {
      pose: 2,
      caption: { en: "Turn and lift up", es: "Gire y suba las manos" },
      hasFelt: true,
      arrows: [],
    },
  ],
  felt: [{ frame: "chest", center: [13, -15, 1], radii: [7, 15, 10], parts: ["torso"] }],
};
