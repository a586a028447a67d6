import type { Figure } from "../figure";
import { sittingTall, startCaption } from "./shared-poses";

export const chinTucks: Figure = {
  id: "chin-tucks",
  side: null,
  alt: {
    en: "Seen from the side, a person sits with the head pushed forward. The chin draws straight back, as if to make a double chin. The eyes stay level.",
    es: "De lado, una persona sentada tiene la cabeza hacia adelante. La barbilla se mete hacia atrás, como para hacer papada. La mirada no sube ni baja.",
  },
  view: { azimuth: -90, elevation: 2 },
  poses: [
    {
      ...sittingTall,
      thoracic: [-2, 0, 0],
      neck: [42, 0, 0],
      head: [-43, 0, 0],
    },
    {
      ...sittingTall,
      thoracic: [-2, 0, 0],
      neck: [-20, 0, 0],
      head: [20, 0, 0],
    },
  ],
  props: [],
  cropBelow: 92,
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
            [24, -10],
            [18, -10],
            [12, -10],
          ],
        },
      ],
    },
    { pose: 1, caption: { en: "Chin back", es: "Barbilla atrás" }, hasFelt: true, ghostOf: 0, arrows: [] },
  ],
  felt: [{ frame: "head", center: [0, -7.5, -8], radii: [8, 6.5, 7], parts: ["neck", "head"] }],
};
