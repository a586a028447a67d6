import type { Figure } from "../figure";
import type { Pose } from "../pose";

const seated: Pose = {
  pelvis: { at: [0, 54, 0] },
  lumbar: [6, 0, 0],
  leftArm: { wrist: { frame: "world", at: [14, 60, 26] }, elbow: { frame: "world", at: [0.6, 0, -1] } },
  rightArm: { wrist: { frame: "world", at: [-14, 60, 26] }, elbow: { frame: "world", at: [-0.6, 0, -1] } },
  leftLeg: { ankle: { frame: "world", at: [11, 7, 42] }, knee: { frame: "world", at: [0.2, 0.3, 1] } },
  rightLeg: { ankle: { frame: "world", at: [-11, 7, 42] }, knee: { frame: "world", at: [-0.2, 0.3, 1] } },
};

/** A small movement for the tests of the engine: sitting, then turning to the left with one hand raised. */
export const testFigure: Figure = {
  id: "test",
  side: "left",
  alt: { en: "Turn to the left.", es: "Gire a la izquierda." },
  view: { azimuth: -40, elevation: 8 },
  poses: [
    seated,
    {
      ...seated,
      pelvis: { at: [0, 54, 0], yaw: 4 },
      thoracic: [4, 3, 30],
      neck: [0, 0, 20],
      head: [6, 0, 10],
      leftShoulder: [1, 0],
      leftArm: {
        wrist: { frame: "head", at: [14, 6, 8] },
        elbow: { frame: "world", at: [1, -1, 0] },
        hand: { fingers: { frame: "world", at: [0, 1, 0] }, palm: { frame: "head", at: [-1, 0, 0] } },
        curl: 20,
      },
    },
  ],
  props: [
    { kind: "chair", z: 0 },
    { kind: "roller", from: [-40, 7.5, -40], to: [40, 7.5, -40] },
  ],
  panels: [
    {
      pose: 0,
      arrows: [{ kind: "track", frame: "leftHand", from: 0, to: 1, push: [4, 0, 0] }],
      hasFelt: false,
      caption: { en: "Turn", es: "Gire" },
    },
    { pose: 1, arrows: [], hasFelt: true, ghostOf: 0, caption: { en: "Turn", es: "Gire" } },
  ],
  felt: [{ frame: "chest", center: [6, -10, 9], radii: [7, 8, 6], parts: ["torso"] }],
};
