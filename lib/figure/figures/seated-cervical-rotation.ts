import type { Figure } from "../figure";
import { sittingTall, startCaption } from "./shared-poses";

export const seatedCervicalRotation: Figure = {
  id: "seated-cervical-rotation",
  side: "left",
  alt: {
    en: "Seen from the front, a person sits tall. The head turns to one side as far as is comfortable. The shoulders stay still.",
    es: "De frente, una persona está sentada con la espalda recta. La cabeza gira hacia un lado hasta donde es cómodo. Los hombros no se mueven.",
  },
  view: { azimuth: 4, elevation: 14 },
  poses: [
    { ...sittingTall, thoracic: [2, 0, 0] },
    { ...sittingTall, thoracic: [2, 0, 2], neck: [0, 0, 31], head: [0, 0, 29] },
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
          kind: "arc",
          frame: "head",
          center: [0, 8, -1],
          u: [0, 0, 17],
          v: [17, 0, 0],
          fromDegrees: -85,
          toDegrees: 85,
        },
      ],
    },
    { pose: 1, caption: { en: "Turn and hold", es: "Gire y quédese" }, hasFelt: true, arrows: [] },
  ],
  felt: [{ frame: "neckBase", center: [-6, 4, 1.5], radii: [6.2, 9.5, 8], parts: ["neck"] }],
};
