import type { Body } from "@/lib/figure/body";
import { contacts } from "@/lib/figure/contact";
import type { Drawing } from "@/lib/figure/drawing";
import type { Figure } from "@/lib/figure/figure";
import { jointAngles } from "@/lib/figure/joint-angles";
import { jointRanges, outOfRange } from "@/lib/figure/joint-ranges";
import { poseAt } from "@/lib/figure/pose-at";
import { solvePose } from "@/lib/figure/solve-pose";

export type Check = { name: string; isGood: boolean; told: string };

/** What the tests ask of a figure, told at one place of its movement. */
export function checkFigure(figure: Figure, body: Body, place: number, drawing: Drawing): Check[] {
  const pose = poseAt(figure, place);
  const skeleton = solvePose(pose, body);
  const missed = skeleton.missed.filter(({ distance }) => distance > 0.5);
  const deep = contacts(figure, body, place).filter(({ depth }) => depth > 0.5);
  const beyond = outOfRange(jointAngles(pose, skeleton));
  const bytes = drawing.items.reduce((sum, { d }) => sum + d.length, 0);
  return [
    {
      name: "Reach",
      isGood: missed.every(({ distance }) => distance <= 3),
      told: missed.map(({ limb, distance }) => `${limb} ends ${distance.toFixed(1)} cm short`).join(", "),
    },
    {
      name: "Contact",
      isGood: deep.every(({ depth }) => depth <= 3),
      told: deep.map(({ part, prop, depth }) => `${part} ${depth.toFixed(1)} cm into the ${prop}`).join(", "),
    },
    {
      name: "Joints",
      isGood: beyond.length === 0,
      told: beyond.map(({ joint, side, degrees }) => tellJoint(joint, side, degrees)).join(", "),
    },
    { name: "Paths", isGood: drawing.items.length <= 30, told: `${drawing.items.length} of 30` },
    { name: "Bytes", isGood: bytes <= 16_000, told: `${bytes} of 16000, coarser here than in the product` },
  ];
}

function tellJoint(joint: keyof typeof jointRanges, side: string | null, degrees: number): string {
  const { from, to } = jointRanges[joint];
  return `${side ? `${side} ` : ""}${joint} ${degrees.toFixed(0)}° (${from}° to ${to}°)`;
}
