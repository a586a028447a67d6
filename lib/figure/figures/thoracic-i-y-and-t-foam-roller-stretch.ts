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

/** The way of a hand from where it points up to a letter, a little beyond the fingertips. */
function fromAbove(frame: "leftHand" | "rightHand", letter: number): Arrow {
  return { kind: "track", frame, at: [0, -24, 0], from: letter - 0.8, to: letter - 0.04 };
}

// Hands that come toward the eye leave no way in the picture; their arrows are drawn by hand.
const farHandToY: Arrow = {
  kind: "sketch",
  frame: "leftHand",
  points: [
    [-30, 16],
    [-18, 28],
    [-3, 29],
    [9, 19],
  ],
};
const bothToI: readonly Arrow[] = [
  {
    kind: "sketch",
    frame: "rightHand",
    points: [
      [-14, -36],
      [-23, -18],
      [-27, 2],
    ],
  },
  {
    kind: "sketch",
    frame: "leftHand",
    points: [
      [21, -32],
      [21, -13],
      [17, 7],
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
  view: { azimuth: -22, elevation: 50 },
  poses: [armsUp, armsAt(84, 104), armsUp, armsAt(174, 42, 78), armsUp, armsAt(172, 8, 75)],
  ways: [
    [0, 1],
    [2, 3],
    [4, 5],
  ],
  props: [
    { kind: "mat", center: [0, -30], halfSize: [34, 86] },
    { kind: "roller", from: [0, 7.5, 15], to: [0, 7.5, -103] },
  ],
  panels: [
    {
      pose: 0,
      caption: { en: "Start: lie along the roller", es: "Inicio: a lo largo del rodillo" },
      view: { azimuth: -70, elevation: 17 },
      hasFelt: false,
      arrows: [],
    },
    {
      pose: 1,
      caption: { en: "T", es: "T" },
      hasFelt: true,
      arrows: [fromAbove("leftHand", 1), fromAbove("rightHand", 1)],
    },
    { pose: 3, caption: { en: "Y", es: "Y" }, hasFelt: true, arrows: [fromAbove("rightHand", 3), farHandToY] },
    { pose: 5, caption: { en: "I", es: "I" }, hasFelt: true, arrows: bothToI },
  ],
  felt: [
    { frame: "chest", center: [12, -6.5, 7], radii: [7, 6, 8], parts: ["torso"] },
    { frame: "chest", center: [-12, -6.5, 7], radii: [7, 6, 8], parts: ["torso"] },
  ],
};
