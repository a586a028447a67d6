import type { Camera } from "./camera";
import { isHand, isLeg, type Part } from "./part";
import type { FrameName, Side } from "./pose";
import type { Skeleton } from "./skeleton";
import { dot } from "./vector";

/** A limb lies far when its bones are this much deeper in the picture than those of its pair, cm. */
const farther = 9;

/**
 * Which pieces lie behind their twins and are drawn a shade darker, so that the limbs of a pair are told apart. Only in views
 * from the side. Take the skeleton of the first pose of a movement for all its pictures: then nothing pops.
 */
export function farLimbs(skeleton: Skeleton, camera: Camera): (part: Part) => boolean {
  const { chest, pelvis } = skeleton.frames;
  const depth = (names: readonly string[], side: Side) =>
    names.reduce((sum, name) => sum - dot(camera.forward, skeleton.frames[`${side}${name}` as FrameName].origin), 0) /
    names.length;
  const farSide = (names: readonly string[], trunkFacing: number): Side | null => {
    // A trunk seen from in front or from behind has no far side.
    if (Math.abs(trunkFacing) > 0.8) return null;
    const off = depth(names, "left") - depth(names, "right");
    if (Math.abs(off) < farther) return null;
    return off < 0 ? "left" : "right";
  };
  const arm = farSide(["UpperArm", "Forearm", "Hand"], dot(camera.forward, chest.axes[2]));
  const leg = farSide(["Thigh", "Shank", "Foot"], dot(camera.forward, pelvis.axes[2]));
  return (part) => {
    if (part.side === null) return false;
    if (isLeg(part)) return part.side === leg;
    return part.side === arm && (arms.has(part.name) || isHand(part));
  };
}

const arms: ReadonlySet<string> = new Set(["sleeve", "upperArm", "forearm"]);
