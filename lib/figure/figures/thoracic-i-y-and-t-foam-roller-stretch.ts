import type { Arrow, Figure } from "../figure";
import type { Pose } from "../pose";
import { supineLegs } from "./shared-poses";

function armsAt(flex: number, abduct: number, pronate = 0): Pose {
  const arm = { shoulder: [flex, abduct, 0], elbowFlex: 4, pronate } as const;
  return {
    pelvis: { at: [0, 27.5, 0], pitch: -90 },
    neck: [4, 0, 0],
    ...supineLegs(32),
    leftArm: arm,
    rightArm: arm,
  };
}

/** Each of the three letters starts from arms that point up. */
const armsUp = armsAt(84, 4);

/** From where the hands point up to where they end; `start` is the pose before. */
function fromUp(start: number): Arrow[] {
  return [
    { kind: "track", frame: "rightHand", at: [0, -14, 0], push: [-4, 0, 0], from: start + 0.14, to: start + 0.74 },
    { kind: "track", frame: "leftHand", at: [0, -14, 0], push: [4, 0, 0], from: start + 0.14, to: start + 0.74 },
  ];
}

/** Where a hand comes toward the eye, its way cannot be seen: the arrow beside the arm tells where it goes. */
const alongLeftArm: Arrow = {
  kind: "sketch",
  frame: "leftHand",
  points: [
    [4, -36],
    [11, -24],
    [13, -8],
  ],
};
const overhead: Arrow[] = [
  {
    kind: "sketch",
    frame: "rightHand",
    points: [
      [3, -38],
      [-5, -24],
      [-9, -8],
    ],
  },
  {
    kind: "sketch",
    frame: "leftHand",
    points: [
      [23, -30],
      [18, -15],
      [11, 0],
    ],
  },
];

export const thoracicIYAndTFoamRollerStretch: Figure = {
  id: "thoracic-i-y-and-t-foam-roller-stretch",
  side: null,
  alt: {
    en: "A person lies on the back along a foam roller, from head to tailbone, with bent knees. From straight up, the arms go out to a T, then up and out to a Y, then overhead to an I.",
    es: "Una persona está boca arriba a lo largo de un rodillo de espuma, de la cabeza al cóccix, con las rodillas dobladas. Los brazos apuntan al techo y desde ahí forman una T, luego una Y y luego una I.",
  },
  view: { azimuth: -26, elevation: 56 },
  poses: [armsUp, armsAt(84, 104), armsUp, armsAt(174, 42, 78), armsUp, armsAt(172, 8, 75)],
  ways: [
    [0, 1],
    [2, 3],
    [4, 5],
  ],
  props: [
    { kind: "mat", center: [0, -26], halfSize: [34, 80] },
    { kind: "roller", from: [0, 7.5, 12], to: [0, 7.5, -92] },
  ],
  panels: [
    {
      pose: 0,
      caption: { en: "Start: lie along the roller", es: "Inicio: a lo largo del rodillo" },
      view: { azimuth: -70, elevation: 17 },
      hasFelt: false,
      arrows: [],
    },
    { pose: 1, caption: { en: "T", es: "T" }, hasFelt: true, arrows: fromUp(0) },
    { pose: 3, caption: { en: "Y", es: "Y" }, hasFelt: true, arrows: [...fromUp(2).slice(0, 1), alongLeftArm] },
    { pose: 5, caption: { en: "I", es: "I" }, hasFelt: true, arrows: overhead },
  ],
  felt: [{ frame: "chest", center: [0, -8, 9], radii: [16, 10, 9], parts: ["torso"] }],
};
