import type { Figure } from "../figure";
import { feltOnBack, supineLegs } from "./shared-poses";

export const layingArmExtensions: Figure = {
  id: "laying-arm-extensions",
  side: null,
  alt: {
    en: "A person lies on the back with bent knees and a rolled towel across under the upper back. Both straight arms point up, then move overhead.",
    es: "Una persona está boca arriba con las rodillas dobladas y una toalla enrollada bajo la parte alta de la espalda. Los dos brazos estirados apuntan al techo y luego van hacia atrás de la cabeza.",
  },
  view: { azimuth: -66, elevation: 27 },
  poses: [
    {
      pelvis: { at: [0, 15.6, 0], pitch: -84 },
      lumbar: [-2, 0, 0],
      thoracic: [-16, 0, 0],
      neck: [-26, 0, 0],
      head: [26, 0, 0],
      ...supineLegs(36),
      leftArm: { shoulder: [82, 6, 0], elbowFlex: 5 },
      rightArm: { shoulder: [82, 6, 0], elbowFlex: 5 },
    },
    {
      pelvis: { at: [0, 15.6, 0], pitch: -84 },
      lumbar: [-2, 0, 0],
      thoracic: [-20, 0, 0],
      neck: [-4, 0, 0],
      head: [10, 0, 0],
      ...supineLegs(36),
      leftArm: { shoulder: [168, 24, 0], elbowFlex: 2 },
      rightArm: { shoulder: [168, 24, 0], elbowFlex: 2 },
    },
  ],
  props: [
    { kind: "mat", center: [0, -38], halfSize: [34, 96] },
    { kind: "towel", from: [-31, 4.5, -43], to: [31, 4.5, -43] },
  ],
  panels: [
    {
      pose: 0,
      caption: { en: "Arms up, breathe in", es: "Brazos arriba, tome aire" },
      hasFelt: false,
      arrows: [{ kind: "track", frame: "rightHand", at: [0, -24, 0], from: 0.05, to: 0.85 }],
    },
    {
      pose: 1,
      caption: { en: "Arms back, breathe out", es: "Brazos atrás, suelte el aire" },
      hasFelt: false,
      arrows: [],
    },
    feltOnBack(1),
  ],
  felt: [{ frame: "chest", center: [0, -13, -10], radii: [13, 12, 9], parts: ["torso"] }],
};
