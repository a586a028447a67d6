import type { Arrow, Figure } from "../figure";
import type { Pose } from "../pose";
import { feltOnChest, supineLegs } from "./shared-poses";

function armsAt(flex: number, abduct: number, pronate = 0): Pose {
  const arm = { shoulder: [flex, abduct, 0], elbowFlex: 4, pronate } as const;
  return {
    pelvis: { at: [0, 27.5, 0], pitch: -90 },
    neck: [-24, 0, 0],
    head: [22, 0, 0],
    ...supineLegs(32),
    leftArm: arm,
    rightArm: arm,
  };
}

/** Each of the three letters starts from arms that point up. */
const armsUp = armsAt(84, 4);

type Points = readonly (readonly [right: number, up: number])[];

/** An arrow beside each hand: toward the eye hands leave no way in the picture, so these are drawn by hand. */
function besideBothHands(points: Points): readonly Arrow[] {
  return [
    { kind: "sketch", frame: "leftHand", points },
    { kind: "sketch", frame: "rightHand", points: points.map(([right, up]) => [-right, up] as const) },
  ];
}

const toT: Points = [
  [-36, 18],
  [-26, 21],
  [-10, 19],
  [3, 11],
];
const toY: Points = [
  [-27, 15],
  [-15, 25],
  [-1, 26],
  [10, 17],
];
const toI: Points = [
  [17, -38],
  [20, -18],
  [18, 4],
];

export const thoracicIYAndTFoamRollerStretch: Figure = {
  id: "thoracic-i-y-and-t-foam-roller-stretch",
  side: null,
  alt: {
    en: "A person lies on the back along a foam roller, from head to tailbone, with bent knees. From straight up, the arms go out to a T, then up and out to a Y, then overhead to an I.",
    es: "Una persona está boca arriba a lo largo de un rodillo de espuma, de la cabeza al cóccix, con las rodillas dobladas. Los brazos apuntan al techo y desde ahí forman una T, luego una Y y luego una I.",
  },
  view: { azimuth: 0, elevation: 64 },
  poses: [armsUp, armsAt(84, 114), armsUp, armsAt(174, 48, 78), armsUp, armsAt(172, 8, 75)],
  ways: [
    [0, 1],
    [2, 3],
    [4, 5],
  ],
  cropPicture: { bottom: 1 },
  props: [
    { kind: "mat", center: [0, -30], halfSize: [34, 86] },
    { kind: "roller", from: [0, 7.5, 14], to: [0, 7.5, -100] },
  ],
  panels: [
    {
      pose: 0,
      caption: { en: "Start: lie along the roller", es: "Inicio: a lo largo del rodillo" },
      view: { azimuth: -70, elevation: 16 },
      hasFelt: false,
      arrows: [],
    },
    {
      pose: 1,
      caption: { en: "T, and back up", es: "T, y vuelva arriba" },
      hasFelt: false,
      arrows: besideBothHands(toT),
    },
    {
      pose: 3,
      caption: { en: "Y, and back up", es: "Y, y vuelva arriba" },
      hasFelt: false,
      arrows: besideBothHands(toY),
    },
    {
      pose: 5,
      caption: { en: "I, and back up", es: "I, y vuelva arriba" },
      hasFelt: false,
      arrows: besideBothHands(toI),
    },
    feltOnChest(1),
  ],
  felt: [{ frame: "chest", center: [0, -10.5, 9], radii: [17, 7.5, 9], parts: ["torso"] }],
};
