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
    { ...sittingTall, thoracic: [2, 0, 2], neck: [0, 0, 30], head: [0, 0, 31] },
  ],
  props: [],
  cropBelow: 89,
  panels: [
    {
      pose: 0,
      caption: startCaption,
      hasFelt: false,
      arrows: [
        {
          kind: "arc",
          frame: "head",
          center: [0, 25, -1],
          u: [0, 0, 17],
          v: [17, 0, 0],
          fromDegrees: -70,
          toDegrees: 108,
        },
      ],
    },
    { pose: 1, caption: { en: "Turn and hold", es: "Gire y quédese" }, hasFelt: true, arrows: [] },
  ],
  felt: [
    { frame: "neckBase", center: [-6.4, 8, -2], radii: [5, 8, 6.5], parts: ["neck"] },
    { frame: "neckBase", center: [-4.8, 3, 3], radii: [4.6, 7.5, 6.5], parts: ["neck"] },
  ],
};
