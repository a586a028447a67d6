import type { Figure } from "../figure";
import { feltOnBack, handBehindHead, seatedLegs, startCaption } from "./shared-poses";

export const thoracicExtension: Figure = {
  id: "thoracic-extension",
  side: null,
  alt: {
    en: "A person sits on a chair with both hands behind the head. The upper back leans back over the top of the backrest, then comes up again.",
    es: "Una persona está sentada en una silla con las manos detrás de la cabeza. La parte alta de la espalda se inclina hacia atrás sobre el respaldo y luego vuelve.",
  },
  view: { azimuth: -68, elevation: 6 },
  poses: [
    {
      pelvis: { at: [0, 54, 2], pitch: -9 },
      lumbar: [10, 0, 0],
      thoracic: [8, 0, 0],
      neck: [2, 0, 0],
      head: [0, 0, 0],
      ...seatedLegs,
      leftArm: handBehindHead("left", [1, -0.1, 0.55], "upper"),
      rightArm: handBehindHead("right", [1, 0.1, 0], "lower"),
    },
    {
      pelvis: { at: [0, 54, 2], pitch: -21 },
      lumbar: [27, 0, 0],
      thoracic: [-57, 0, 0],
      neck: [14, 0, 0],
      head: [8, 0, 0],
      ...seatedLegs,
      leftArm: handBehindHead("left", [0.5, 0.9, 0.1], "upper"),
      rightArm: handBehindHead("right", [0.5, 0.9, -0.1], "lower"),
    },
  ],
  props: [{ kind: "chair", z: 0 }],
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
            [-2, 27],
            [-17, 26],
            [-31, 18],
            [-38, 5],
          ],
        },
      ],
    },
    { pose: 1, caption: { en: "Lean back", es: "Inclínese hacia atrás" }, hasFelt: false, arrows: [] },
    feltOnBack(1),
  ],
  felt: [{ frame: "chest", center: [0, -15, -10], radii: [11, 12, 9], parts: ["torso"] }],
};
