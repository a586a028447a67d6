import type { Figure } from "../figure";
import { feltOnBack, handBehindHead, startCaption, supineLegs } from "./shared-poses";

export const thoracicExtensionOnFoamRoller: Figure = {
  id: "thoracic-extension-on-foam-roller",
  side: null,
  alt: {
    en: "A person lies on the back with bent knees. A foam roller lies across under the shoulder blades. With the hands behind the head, the upper back bends back over the roller.",
    es: "Una persona está boca arriba con las rodillas dobladas. Un rodillo de espuma está cruzado bajo los omóplatos. Con las manos detrás de la cabeza, la parte alta de la espalda se dobla sobre el rodillo.",
  },
  view: { azimuth: -66, elevation: 20 },
  poses: [
    {
      pelvis: { at: [0, 14, 0], pitch: -72 },
      lumbar: [2, 0, 0],
      thoracic: [2, 0, 0],
      neck: [8, 0, 0],
      head: [2, 0, 0],
      ...supineLegs(38),
      leftArm: handBehindHead("left", [0.9, 0.2, 0.8], "upper"),
      rightArm: handBehindHead("right", [0.9, 0.2, 0.8], "lower"),
    },
    {
      pelvis: { at: [0, 14, 0], pitch: -72 },
      lumbar: [12, 0, 0],
      thoracic: [-46, 0, 0],
      neck: [10, 0, 0],
      head: [4, 0, 0],
      ...supineLegs(38),
      leftArm: handBehindHead("left", [0.9, 0.2, 0.8], "upper"),
      rightArm: handBehindHead("right", [0.9, 0.2, 0.8], "lower"),
    },
  ],
  props: [
    { kind: "mat", center: [0, -12], halfSize: [28, 76] },
    { kind: "roller", from: [-24, 7.5, -43], to: [24, 7.5, -43] },
  ],
  panels: [
    {
      pose: 0,
      caption: startCaption,
      hasFelt: false,
      arrows: [
        {
          kind: "sketch",
          frame: "head",
          points: [
            [-8, 20],
            [-21, 15],
            [-29, 3],
            [-31, -10],
          ],
        },
      ],
    },
    { pose: 1, caption: { en: "Bend back", es: "Dóblese hacia atrás" }, hasFelt: false, arrows: [] },
    feltOnBack(1),
  ],
  felt: [{ frame: "chest", center: [0, -13, -10], radii: [13, 12, 9], parts: ["torso"] }],
};
