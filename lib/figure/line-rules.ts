import type { Camera } from "./camera";
import type { LineClass, LineRule, Pixel } from "./line";
import { isFinger, isHand, isToe, type Part } from "./part";
import type { FrameName, Side } from "./pose";
import type { Label, Raster } from "./raster";
import { nothingNear } from "./raster";
import type { Skeleton } from "./skeleton";
import { add, length, scale, smoothstep, subtract, type Vec3 } from "./vector";

/**
 * Two pieces that grow out of each other: within `radius` of the joint, and with a step in depth of less than
 * `step`, no line parts them (or, if `hasBorder`, only the thin line of a border). If `isOpen`, not even a change of color is lined.
 * One that `isRound` allows a larger step close to it.
 */
type Joint = { at: Vec3; radius: number; step: number; hasBorder?: boolean; isOpen?: boolean; isRound?: boolean };

/**
 * The rule for borders of one picture: a line inside the body appears only where one piece really covers another. In gaps narrower
 * than `gapPixels` outlines are thin: two thick ones would run together into a bar.
 */
export function lineRule(raster: Raster, skeleton: Skeleton, camera: Camera, gapPixels: number): LineRule {
  const { width, height, label, nearness, labels, pixelsPerCm, window } = raster;
  const joints = new Map<number, Joint | null>();
  const offPicture = ([x, y]: Pixel) => x <= 0 || y <= 0 || x >= width - 1 || y >= height - 1;
  const idAt = ([x, y]: Pixel) => (x < 0 || y < 0 || x >= width || y >= height ? 0 : (label[y * width + x] ?? 0));
  const nearAt = ([x, y]: Pixel) =>
    x < 0 || y < 0 || x >= width || y >= height ? nothingNear : (nearness[y * width + x] ?? nothingNear);
  const worldAt = ([x, y]: Pixel, near: number): Vec3 => {
    const right = (x - 0.5) / pixelsPerCm + window.left;
    const up = window.top - (y - 0.5) / pixelsPerCm;
    return add(add(scale(camera.right, right), scale(camera.up, up)), scale(camera.forward, -near));
  };
  /** Whether the background at a pixel ends soon at the body again, seen from the pixel of the body beside it. */
  const isNarrow = ([x, y]: Pixel, [fromX, fromY]: Pixel) => {
    for (let step = 1; step <= gapPixels; step++) {
      const own = labels[idAt([x + (x - fromX) * step, y + (y - fromY) * step])];
      if (own) return !own.isProp;
    }
    return false;
  };
  return (left, right) => {
    const [idLeft, idRight] = [idAt(left), idAt(right)];
    if (offPicture(left) || offPicture(right)) return { line: "none", owner: idLeft || idRight };
    const [a, b] = [labels[idLeft], labels[idRight]];
    if (!a || !b) {
      const only = a ?? b;
      if (only && !only.isProp && isNarrow(a ? right : left, a ? left : right))
        return { line: "thinSilhouette", owner: a ? idLeft : idRight };
      const thin = only && (only.isProp || isHand(only.part) || isToe(only.part) || only.part.name === "ear");
      return { line: thin ? "thinSilhouette" : "silhouette", owner: a ? idLeft : idRight };
    }
    const [nearLeft, nearRight] = [nearAt(left), nearAt(right)];
    const isLeftInFront = nearLeft >= nearRight;
    const owner = isLeftInFront ? idLeft : idRight;
    const step = Math.abs(nearLeft - nearRight);
    if (isSamePart(a.part, b.part)) return { line: withinPart(a, b, step), owner };
    if (a.isProp && b.isProp) return { line: "border", owner };
    const key = idLeft < idRight ? idLeft * 256 + idRight : idRight * 256 + idLeft;
    let joint = joints.get(key);
    if (joint === undefined) {
      joint = jointBetween(a.part, b.part, skeleton);
      joints.set(key, joint);
    }
    if (isHand(a.part) && isHand(b.part)) return { line: amongDigits(joint, step), owner };
    if ((isToe(a.part) || isToe(b.part)) && !a.isProp && !b.isProp) return { line: amongDigits(joint, step), owner };
    if (!joint) return { line: "occlusion", owner };
    const where = isLeftInFront ? worldAt(left, nearLeft) : worldAt(right, nearRight);
    const distance = length(subtract(where, joint.at));
    const slack = joint.isRound ? 3.4 - 2.4 * smoothstep((distance - 5.6) / 2.2) : 1;
    if (distance < joint.radius && step < joint.step * slack) {
      if (joint.isOpen) return { line: "open", owner };
      return { line: joint.hasBorder || a.material !== b.material ? "border" : "none", owner };
    }
    // From behind, the jaw peeks out beside the neck: a quiet line, no second outline.
    const [front, behind] = isLeftInFront ? [a, b] : [b, a];
    if (front.part.name === "neck" && behind.part.name === "head") return { line: "border", owner };
    return { line: step > 4.5 ? "occlusion" : "crease", owner };
  };
}

function isSamePart(a: Part, b: Part): boolean {
  return a.name === b.name && a.side === b.side && a.name !== "prop";
}

function withinPart(a: Label, b: Label, step: number): LineClass {
  if (a.material === b.material) return "none";
  return step > 4 ? "occlusion" : "border";
}

/** Fingers and toes are narrow: lines among them are thin ones, also those of laced hands and of feet side by side. */
function amongDigits(joint: Joint | null, step: number): LineClass {
  if (joint && !joint.hasBorder && step < joint.step) return "none";
  return step < 2.2 ? "border" : "crease";
}

type PairRule = {
  pair: readonly [string, string];
  at: (side: Side) => FrameName;
  radius: number;
  step: number;
  hasBorder?: boolean;
  isOpen?: boolean;
  isRound?: boolean;
};

const frameOfSide =
  (bone: "UpperArm" | "Forearm" | "Hand" | "Thigh" | "Shank" | "Foot") =>
  (side: Side): FrameName =>
    `${side}${bone}`;

/** Joints within one limb, or between a limb and the trunk. Radii and steps in cm, tuned by eye. */
const limbJoints: readonly PairRule[] = [
  // Close to the shoulder the seam of the sleeve is line enough.
  { pair: ["torso", "sleeve"], at: frameOfSide("UpperArm"), radius: 13, step: 2.4, isRound: true },
  { pair: ["torso", "upperArm"], at: frameOfSide("UpperArm"), radius: 9, step: 1.5 },
  { pair: ["sleeve", "upperArm"], at: frameOfSide("UpperArm"), radius: 99, step: 9 },
  { pair: ["upperArm", "forearm"], at: frameOfSide("Forearm"), radius: 6.5, step: 1.6 },
  { pair: ["forearm", "palm"], at: frameOfSide("Hand"), radius: 6, step: 1.2 },
  { pair: ["forearm", "thumb"], at: frameOfSide("Hand"), radius: 6, step: 1.2 },
  { pair: ["palm", "thumb"], at: frameOfSide("Hand"), radius: 30, step: 0.55 },
  { pair: ["torso", "thigh"], at: frameOfSide("Thigh"), radius: 17, step: 2.4 },
  { pair: ["thigh", "shank"], at: frameOfSide("Shank"), radius: 8.5, step: 1.8 },
  { pair: ["shank", "foot"], at: frameOfSide("Foot"), radius: 8, step: 1.6 },
];

/** Joints of neck and head. */
const headJoints: readonly Omit<PairRule, "at">[] = [
  { pair: ["head", "nose"], radius: 30, step: 0.72 },
  { pair: ["neck", "hair"], radius: 40, step: 9, isOpen: true },
  { pair: ["head", "hair"], radius: 40, step: 40, isOpen: true },
  { pair: ["hair", "bun"], radius: 40, step: 9, hasBorder: true },
  { pair: ["head", "ear"], radius: 40, step: 9, hasBorder: true },
  { pair: ["hair", "ear"], radius: 40, step: 9, hasBorder: true },
];

function jointBetween(a: Part, b: Part, skeleton: Skeleton): Joint | null {
  const isPair = ([one, other]: readonly [string, string]) =>
    (a.name === one && b.name === other) || (a.name === other && b.name === one);
  const side = a.side ?? b.side;
  if (isPair(["neck", "head"])) return { at: skeleton.skullBase.origin, radius: 10, step: 1.3 };
  if (isPair(["neck", "torso"])) return { at: skeleton.frames.neckBase.origin, radius: 15, step: 2.4 };
  const onHead = headJoints.find(({ pair }) => isPair(pair));
  if (onHead) return { ...onHead, at: skeleton.frames.head.origin };
  if (!side || (a.side && b.side && a.side !== b.side)) return null;
  if (isToe(a) || isToe(b)) return jointInFoot(a, b, skeleton.frames[`${side}Foot`].origin);
  const hand = jointInHand(a, b, skeleton.frames[`${side}Hand`].origin);
  if (hand) return hand;
  const rule = limbJoints.find(({ pair }) => isPair(pair));
  return rule ? { ...rule, at: skeleton.frames[rule.at(side)].origin } : null;
}

function jointInFoot(a: Part, b: Part, ankle: Vec3): Joint | null {
  const hasBorder = isToe(a) && isToe(b);
  return { at: ankle, radius: 40, step: hasBorder ? 2.6 : 1.9, hasBorder };
}

function jointInHand(a: Part, b: Part, wrist: Vec3): Joint | null {
  // Fingers side by side are parted by strokes of the pen.
  if (isFinger(a) && isFinger(b)) return { at: wrist, radius: 40, step: 1.3 };
  const other = isFinger(a) ? b : isFinger(b) ? a : null;
  if (other?.name === "palm") return { at: wrist, radius: 40, step: 1.0 };
  if (other?.name === "thumb") return { at: wrist, radius: 40, step: 0.5 };
  return null;
}
