import type { Arrow, Figure } from "../figure";
import type { Pose } from "../pose";
import { supineLegs } from "./shared-poses";

function armsAt(flex: number, abduct: number, pronate = 0): Pose {
  const arm = { shoulder: [flex, abduct, 0], elbowFlex: 4, pronate } as const;
  return {
    pelvis: { at: [0, 27.5, 0], pitch: -90 },
    neck: [-14, 0, 0],
    head: [14, 0, 0],
    ...supineLegs(32),
    leftArm: arm,
    rightArm: arm,
  };
}

/** Each of the three letters starts from arms that point up. */
const armsUp = armsAt(84, 4);

/** The way of a hand from the start to a letter, on the outside of it. */
function wayOfHand(frame: "leftHand" | "rightHand", to: number): Arrow {
  const outward = frame === "leftHand" ? 9 : -9;
  return { kind: "track", frame, at: [0, -8, 0], push: [outward, 4, 0], from: to - 0.92, to: to - 0.12 };
}

const wayOfHands = (to: number) => [wayOfHand("leftHand", to), wayOfHand("rightHand", to)];

/** On its way to the Y the left hand comes toward the eye, which leaves no way in the picture: it is drawn by hand. */
const leftHandToY: Arrow = {
  kind: "sketch",
  frame: "leftHand",
  points: [
    [-9, 24],
    [4, 25],
    [14, 17],
    [17, 5],
  ],
};

export const thoracicIYAndTFoamRollerStretch: Figure = {
  id: "thoracic-i-y-and-t-foam-roller-stretch",
  side: null,
  alt: {
    en: "A person lies on the back along a foam roller, from head to tailbone, with bent knees. From straight up, the arms go out to a T, then up and out to a Y, then overhead to an I.",
    es: "Una persona está boca arriba a lo largo de un rodillo de espuma, de la cabeza al cóccix, con las rodillas dobladas. Los brazos apuntan al techo y desde ahí forman una T, luego una Y y luego una I.",
  },
  view: { azimuth: -25, elevation: 38 },
  poses: [armsUp, armsAt(84, 114), armsUp, armsAt(174, 48, 78), armsUp, armsAt(172, 8, 75)],
  ways: [
    [0, 1],
    [2, 3],
    [4, 5],
  ],
  props: [
    { kind: "mat", center: [0, -27], halfSize: [34, 82] },
    { kind: "roller", from: [0, 7.5, 15], to: [0, 7.5, -94] },
  ],
  panels: [
    {
      pose: 0,
      caption: { en: "Start: lie along the roller", es: "Inicio: a lo largo del rodillo" },
      hasFelt: false,
      arrows: [],
    },
    { pose: 1, caption: { en: "T", es: "T" }, ghostOf: 0, hasFelt: true, arrows: wayOfHands(1) },
    {
      pose: 3,
      caption: { en: "Y", es: "Y" },
      ghostOf: 0,
      hasFelt: true,
      arrows: [leftHandToY, wayOfHand("rightHand", 3)],
    },
    { pose: 5, caption: { en: "I", es: "I" }, ghostOf: 0, hasFelt: true, arrows: wayOfHands(5) },
  ],
  felt: [
    { frame: "chest", center: [10, -9, 8], radii: [9, 8, 9], parts: ["torso"] },
    { frame: "chest", center: [-10, -9, 8], radii: [9, 8, 9], parts: ["torso"] },
  ],
};
