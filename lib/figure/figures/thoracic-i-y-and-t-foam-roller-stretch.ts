import type { Figure } from "../figure";
import type { Pose } from "../pose";
import { supineLegs } from "./shared-poses";

function armsAt(degrees: number): Pose {
  const arm = { shoulder: [-6, degrees, -90], elbowFlex: 5 } as const;
  return {
    pelvis: { at: [0, 27.5, 0], pitch: -90 },
    neck: [4, 0, 0],
    ...supineLegs(32),
    leftArm: arm,
    rightArm: arm,
  };
}

export const thoracicIYAndTFoamRollerStretch: Figure = {
  id: "thoracic-i-y-and-t-foam-roller-stretch",
  side: null,
  alt: {
    en: "A person lies on the back along a foam roller, from head to tailbone, with bent knees. The arms go out to a T, up and out to a Y, and overhead to an I.",
    es: "Una persona está boca arriba a lo largo de un rodillo de espuma, de la cabeza al cóccix, con las rodillas dobladas. Los brazos forman una T, luego una Y y luego una I.",
  },
  view: { azimuth: -24, elevation: 50 },
  poses: [armsAt(90), armsAt(132), armsAt(172)],
  props: [
    { kind: "mat", center: [0, -30], halfSize: [42, 82] },
    { kind: "roller", from: [0, 7.5, 12], to: [0, 7.5, -92] },
  ],
  panels: [
    {
      pose: 0,
      caption: { en: "Lie along the roller", es: "Acuéstese a lo largo" },
      view: { azimuth: -78, elevation: 16 },
      hasFelt: false,
      isInset: true,
      arrows: [],
    },
    { pose: 0, caption: { en: "T", es: "T" }, hasFelt: true, arrows: [] },
    { pose: 1, caption: { en: "Y", es: "Y" }, hasFelt: false, arrows: [] },
    { pose: 2, caption: { en: "I", es: "I" }, hasFelt: false, arrows: [] },
  ],
  felt: [{ frame: "chest", center: [0, -7, 9], radii: [15, 8, 8], parts: ["torso"] }],
};
