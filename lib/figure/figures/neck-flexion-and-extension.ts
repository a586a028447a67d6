import type { Figure } from "../figure";
import { sittingTall, startCaption } from "./shared-poses";

export const neckFlexionAndExtension: Figure = {
  id: "neck-flexion-and-extension",
  side: null,
  alt: {
    en: "Seen from the side, a person sits tall. The head bends forward until the face looks at the floor, then back until it looks at the ceiling.",
    es: "De lado, una persona está sentada con la espalda recta. La cabeza se dobla hacia adelante hasta mirar al piso y luego hacia atrás hasta mirar al techo.",
  },
  view: { azimuth: -90, elevation: 2 },
  poses: [
    { ...sittingTall, thoracic: [2, 0, 0], neck: [20, 0, 0], head: [29, 0, 0] },
    { ...sittingTall, thoracic: [2, 0, 0], neck: [0, 0, 0], head: [0, 0, 0] },
    { ...sittingTall, thoracic: [0, 0, 0], neck: [-34, 0, 0], head: [-14, 0, 0] },
  ],
  ways: [
    [1, 0],
    [1, 2],
  ],
  props: [],
  cropBelow: 91,
  panels: [
    {
      pose: 1,
      caption: startCaption,
      hasFelt: false,
      arrows: [
        {
          kind: "arc",
          frame: "head",
          center: [0, -10, -3],
          u: [0, 0, 26],
          v: [0, 26, 0],
          fromDegrees: 62,
          toDegrees: 22,
        },
      ],
    },
    {
      pose: 0,
      caption: { en: "Look down", es: "Mire al piso" },
      hasFelt: true,
      arrows: [
        {
          kind: "arc",
          frame: "neckBase",
          center: [0, 4, 0],
          u: [0, 0, 34],
          v: [0, 34, 0],
          fromDegrees: 0,
          toDegrees: 50,
        },
      ],
    },
    { pose: 2, caption: { en: "Look up", es: "Mire al techo" }, hasFelt: true, arrows: [] },
  ],
  felt: [
    { frame: "neckBase", center: [0, 6, -4], radii: [10, 13, 9], parts: ["neck"], onlyAt: 0 },
    { frame: "neckBase", center: [-3, 4, 6], radii: [7, 12, 6], parts: ["neck"], onlyAt: 2 },
  ],
};
