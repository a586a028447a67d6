import type { Pose } from "@/lib/figure/pose";

const none = [0, 0, 0] as const;
const level = [0, 0] as const;

/** A pose with everything in it that may be left out, so that each value has a field. */
export function wholePose(pose: Pose): Pose {
  return {
    pelvis: { pitch: 0, roll: 0, yaw: 0, ...pose.pelvis },
    lumbar: pose.lumbar ?? none,
    thoracic: pose.thoracic ?? none,
    neck: pose.neck ?? none,
    head: pose.head ?? none,
    leftShoulder: pose.leftShoulder ?? level,
    rightShoulder: pose.rightShoulder ?? level,
    leftArm: wholeArm(pose.leftArm),
    rightArm: wholeArm(pose.rightArm),
    leftLeg: pose.leftLeg,
    rightLeg: pose.rightLeg,
  };
}

type Arm = Pose["leftArm"] | Pose["rightArm"];

const fingers = { curl: 14, spread: 3, thumb: 38 };

function wholeArm<One extends Arm>(arm: One): One {
  return "shoulder" in arm ? { ...fingers, pronate: 0, ...arm } : { ...fingers, ...arm };
}

/** An arm that reaches, or one set by its angles, to begin with. */
export function armOfKind(kind: "reaching" | "angled", side: "left" | "right") {
  if (kind === "angled") return { ...fingers, pronate: 0, shoulder: [20, 10, 0], elbowFlex: 20 } as const;
  const sign = side === "left" ? 1 : -1;
  return {
    ...fingers,
    wrist: { frame: "chest", at: [sign * 22, -30, 25] },
    elbow: { frame: "chest", at: [sign, -0.5, -0.5] },
  } as const;
}
