import type { Localized } from "@/lib/locale";
import type { Panel } from "../figure";
import type { Anchor, FrameName, Leg, Pose, ReachingArm, Side } from "../pose";
import type { Vec3 } from "../vector";

/** A point or a direction (cm) in the axes of a frame. */
export function from<Frame extends FrameName>(frame: Frame, x: number, y: number, z: number): Anchor<Frame> {
  return { frame, at: [x, y, z] };
}

export const startCaption: Localized = { en: "Start", es: "Inicio" };

const feltCaption: Localized = { en: "Where you feel it", es: "Dónde lo siente" };

/** Where a pose is felt, on an upright back. */
export function feltOnBack(pose: number): Panel {
  return { pose, caption: feltCaption, hasFelt: true, isInset: true, uprightFrom: "back", arrows: [] };
}

/** Where a pose is felt, on an upright chest. */
export function feltOnChest(pose: number): Panel {
  return { ...feltOnBack(pose), uprightFrom: "front" };
}

type Legs = Pick<Pose, "leftLeg" | "rightLeg">;

function bothLegs(leg: (sign: 1 | -1) => Leg): Legs {
  return { leftLeg: leg(1), rightLeg: leg(-1) };
}

/** Sitting on a chair, both feet flat on the floor. */
export const seatedLegs: Legs = bothLegs((sign) => ({
  ankle: from("world", sign * 11, 7, 42),
  knee: from("world", sign * 0.25, 0.3, 1),
  toes: from("world", sign * 0.18, 0, 1),
}));

/** Lying on the back with bent knees, both feet flat on the floor at a distance from the hips. */
export function supineLegs(ankleZ: number): Legs {
  return bothLegs((sign) => ({
    ankle: from("world", sign * 10, 7, ankleZ),
    knee: from("world", sign * 0.12, 1, 0.4),
    toes: from("world", sign * 0.1, 0, 1),
  }));
}

/** Kneeling on the floor, insteps down. */
export function kneelingLegs(ankleZ: number): Legs {
  return bothLegs((sign) => ({
    ankle: from("world", sign * 11, 4, ankleZ),
    knee: from("world", 0, -0.3, 1),
    toes: from("world", 0, -0.24, -1),
    instep: from("world", 0, -1, 0),
  }));
}

export const standingLegs: Legs = bothLegs(() => ({ hip: [0, 4, 0], kneeFlex: 0, ankleFlex: 0 }));

/** How far fingers bend that are laced with those of the other hand. */
export const laced = { curl: 52, spread: 4, thumb: 34 };

/**
 * The right hand laced with the left one, wherever that is: palm to palm, heels of the hands apart by an angle, and half a finger
 * farther from the thumbs, so that fingers pass between fingers.
 */
export function claspLeftHand(degrees: number): ReachingArm<"left"> {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return {
    wrist: from("leftHand", -2.6 - 8.4 * sin, -8.6 + 8.4 * cos, -1),
    elbow: from("chest", -0.8, -0.6, -0.3),
    hand: { fingers: from("leftHand", sin, -cos, 0), palm: from("leftHand", cos, sin, 0) },
    ...laced,
  };
}

/** Hands that cup the back of the skull, as measured on the right: the lower one, and one above it that reaches farther around. */
const cupped = {
  lower: { wrist: [-10, -1.8, -5.9], fingers: [0.75, 0.26, -0.6], palm: [0.58, 0.15, 0.8] },
  upper: { wrist: [-4.4, 0.6, -10.8], fingers: [0.96, 0.1, -0.02], palm: [0, 0.1, 1] },
} as const;

/** A hand behind the head, its fingers across the skull; the elbow points out to the side, up and forward by the given shares. */
export function handBehindHead(side: Side, [out, up, forward]: Vec3, place: keyof typeof cupped): ReachingArm<never> {
  const sign = side === "left" ? 1 : -1;
  const onHead = ([x, y, z]: Vec3) => from("head", -sign * x, y, z);
  const { wrist, fingers, palm } = cupped[place];
  return {
    wrist: onHead(wrist),
    elbow: from("chest", sign * out, up, forward),
    hand: { fingers: onHead(fingers), palm: onHead(palm) },
    curl: 22,
    spread: 5,
  };
}

/** A hand resting on the thigh of somebody who sits. */
function handOnThigh(side: Side): ReachingArm<never> {
  const sign = side === "left" ? 1 : -1;
  return {
    wrist: from("world", sign * 13, 60, 26),
    elbow: from("world", sign * 0.6, 0, -1),
    hand: { fingers: from("world", -sign * 0.2, -0.25, 1), palm: from("world", 0, -1, -0.2) },
    curl: 12,
  };
}

/** Sitting upright with the hands on the thighs; chest, neck and head are still to be said. */
export const sittingTall = {
  pelvis: { at: [0, 54, 0] },
  lumbar: [2, 0, 0],
  ...seatedLegs,
  leftArm: handOnThigh("left"),
  rightArm: handOnThigh("right"),
} satisfies Pose;
