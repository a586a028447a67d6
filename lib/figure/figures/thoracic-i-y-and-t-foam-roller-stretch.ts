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

type Points = readonly (readonly [right: number, up: number])[];

/** An arrow beside each arm. Hands that come toward the eye leave no way in the picture, so it is drawn by hand. */
function besideBothArms(points: Points): Arrow[] {
  return [
    { kind: "sketch", frame: "leftHand", points },
    { kind: "sketch", frame: "rightHand", points: points.map(([right, up]) => [-right, up] as const) },
  ];
}

const toTheSides: Points = [
  [-38, 14],
  [-20, 18],
  [2, 9],
];
const slantwise: Points = [
  [-2, -34],
  [8, -25],
  [14, -10],
];
const overhead: Points = [
  [13, -38],
  [14, -22],
  [12, -4],
];

export const thoracicIYAndTFoamRollerStretch: Figure = {
  id: "thoracic-i-y-and-t-foam-roller-stretch",
  side: null,
  alt: {
    en: "A person lies on the back along a foam roller, from head to tailbone, with bent knees. From straight up, the arms go out to a T, then up and out to a Y, then overhead to an I.",
    es: "Una persona está boca arriba a lo largo de un rodillo de espuma, de la cabeza al cóccix, con las rodillas dobladas. Los brazos apuntan al techo y desde ahí forman una T, luego una Y y luego una I.",
  },
  view: { azimuth: 0, elevation: 70 },
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
    { pose: 1, caption: { en: "T", es: "T" }, hasFelt: true, arrows: besideBothArms(toTheSides) },
    { pose: 3, caption: { en: "Y", es: "Y" }, hasFelt: true, arrows: besideBothArms(slantwise) },
    { pose: 5, caption: { en: "I", es: "I" }, hasFelt: true, arrows: besideBothArms(overhead) },
  ],
  felt: [{ frame: "chest", center: [0, -8, 9], radii: [16, 10, 9], parts: ["torso"] }],
};
