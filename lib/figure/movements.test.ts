import { describe, expect, test } from "vitest";
import { allFigures } from "./all-figures";
import { heavyBody, slimBody } from "./body";
import type { Figure } from "./figure";
import type { FrameName } from "./pose";
import { poseAt } from "./pose-at";
import { angleBetween } from "./reach";
import { pointIn, type Skeleton } from "./skeleton";
import { solvePose } from "./solve-pose";
import { length, subtract, type Vec3 } from "./vector";

// What makes each movement the exercise that the catalog describes: a pose that is broken or lost shows here.

const bodies = [slimBody, heavyBody];

function figureOf(id: string): Figure {
  const figure = allFigures.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
}

/** Where the roller or the towel of an exercise begins and ends along the floor, from its feet to its head end. */
function rollAlong(id: string): readonly [feet: number, head: number] {
  const roll = figureOf(id).props.find(({ kind }) => kind === "roller" || kind === "towel");
  if (roll?.kind !== "roller" && roll?.kind !== "towel") throw new Error(`${id} has no roll`);
  return [roll.from[2], roll.to[2]];
}

/** The solved poses of an exercise, in the order of the movement. */
function movement(id: string, body = slimBody): Skeleton[] {
  const figure = figureOf(id);
  return figure.poses.map((_, place) => solvePose(poseAt(figure, place), body));
}

function at(skeletons: readonly Skeleton[], place: number): Skeleton {
  const skeleton = skeletons[place];
  if (!skeleton) throw new Error(`no pose ${place}`);
  return skeleton;
}

const place = (skeleton: Skeleton, frame: FrameName): Vec3 => skeleton.frames[frame].origin;
const gaze = (skeleton: Skeleton): Vec3 => skeleton.frames.head.axes[2];
const chestAhead = (skeleton: Skeleton): Vec3 => skeleton.frames.chest.axes[2];
const apart = (a: Vec3, b: Vec3) => length(subtract(a, b));
const elbowBend = ({ frames }: Skeleton, side: "left" | "right") =>
  angleBetween(frames[`${side}UpperArm`].axes[1], frames[`${side}Forearm`].axes[1]);
/** How far above the horizon a direction points, degrees. */
const rise = (direction: Vec3) => 90 - angleBetween(direction, [0, 1, 0]);
const palm = (skeleton: Skeleton, side: "left" | "right") => pointIn(skeleton.frames[`${side}Hand`], [0, -8, 0]);
const holdsHead = (skeleton: Skeleton, side: "left" | "right") =>
  apart(palm(skeleton, side), place(skeleton, "head")) < 13;

describe.each(bodies)("on the $look body", (body) => {
  test("seated trunk rotations go with joined hands from beside one knee to over the other shoulder", () => {
    const [down, , up] = movement("seated-trunk-rotations", body) as [Skeleton, Skeleton, Skeleton];
    expect(place(down, "leftHand")[1]).toBeLessThan(place(down, "leftShank")[1] + 5);
    expect(place(down, "leftHand")[0]).toBeGreaterThan(15);
    expect(place(up, "leftHand")[1]).toBeGreaterThan(place(up, "head")[1]);
    expect(place(up, "leftHand")[0]).toBeLessThan(-15);
    for (const pose of [down, up]) expect(apart(palm(pose, "left"), palm(pose, "right"))).toBeLessThan(6);
    expect(place(up, "pelvis")).toEqual(place(down, "pelvis"));
  });

  test("quadruped rotation turns one elbow up, with hand at the head and knees in place", () => {
    const poses = movement("quadruped-rotation", body);
    const [start, end] = [at(poses, 0), at(poses, 1)];
    expect(place(end, "rightForearm")[1] - place(start, "rightForearm")[1]).toBeGreaterThan(30);
    expect(place(end, "rightForearm")[1]).toBeGreaterThan(place(end, "head")[1] + 10);
    expect(angleBetween(gaze(start), gaze(end))).toBeGreaterThan(40);
    for (const pose of poses) expect(holdsHead(pose, "right")).toBe(true);
    expect(apart(place(start, "leftHand"), place(end, "leftHand"))).toBeLessThan(1);
    expect(apart(place(start, "leftShank"), place(end, "leftShank"))).toBeLessThan(1);
  });

  test("thoracic rotation turns chest and face up while the hips stay stacked", () => {
    const poses = movement("thoracic-rotation-stretch", body);
    const [start, end] = [at(poses, 0), at(poses, 1)];
    expect(rise(chestAhead(end)) - rise(chestAhead(start))).toBeGreaterThan(40);
    expect(rise(gaze(end))).toBeGreaterThan(60);
    expect(apart(place(start, "leftShank"), place(end, "leftShank"))).toBeLessThan(1);
    expect(start.frames.pelvis.axes[0][1]).toBeCloseTo(1);
  });

  test("thoracic extension leans chest and face back, the bottom on the chair", () => {
    const poses = movement("thoracic-extension", body);
    const [start, end] = [at(poses, 0), at(poses, 1)];
    expect(rise(chestAhead(end)) - rise(chestAhead(start))).toBeGreaterThan(30);
    for (const pose of poses) for (const side of ["left", "right"] as const) expect(holdsHead(pose, side)).toBe(true);
    expect(place(end, "pelvis")).toEqual(place(start, "pelvis"));
  });

  test("extension on the roller bends back over a roller under the shoulder blades, hands at the head", () => {
    const poses = movement("thoracic-extension-on-foam-roller", body);
    const [start, end] = [at(poses, 0), at(poses, 1)];
    expect(angleBetween(chestAhead(start), chestAhead(end))).toBeGreaterThan(25);
    expect(place(end, "head")[1]).toBeLessThan(place(start, "head")[1] - 4);
    for (const pose of poses) {
      for (const side of ["left", "right"] as const) expect(holdsHead(pose, side)).toBe(true);
      expect(Math.abs(bladeZ(pose) - rollAlong("thoracic-extension-on-foam-roller")[0])).toBeLessThan(6);
      expect(place(pose, "leftFoot")[1]).toBeLessThan(9);
    }
  });

  test("backward shoulder rolls lift joined, straighter arms behind the back and raise the chest", () => {
    const poses = movement("backward-shoulder-rolls", body);
    const [start, end] = [at(poses, 0), at(poses, 1)];
    for (const pose of poses) {
      expect(apart(place(pose, "leftHand"), place(pose, "rightHand"))).toBeLessThan(10);
      expect(place(pose, "leftHand")[2]).toBeLessThan(place(pose, "pelvis")[2] - 10);
    }
    expect(place(start, "leftHand")[2] - place(end, "leftHand")[2]).toBeGreaterThan(15);
    expect(elbowBend(end, "left")).toBeLessThan(elbowBend(start, "left"));
    expect(rise(chestAhead(end)) - rise(chestAhead(start))).toBeGreaterThan(20);
  });

  test("laying arm extensions take straight arms from the ceiling to overhead, a towel under the shoulder blades", () => {
    const poses = movement("laying-arm-extensions", body);
    const [start, end] = [at(poses, 0), at(poses, 1)];
    expect(place(start, "leftHand")[1]).toBeGreaterThan(place(start, "head")[1] + 35);
    expect(place(end, "leftHand")[2]).toBeLessThan(place(end, "head")[2] - 25);
    for (const pose of poses) {
      expect(elbowBend(pose, "left")).toBeLessThan(10);
      expect(Math.abs(bladeZ(pose) - rollAlong("laying-arm-extensions")[0])).toBeLessThan(6);
    }
  });

  test("prone W draws the elbows down toward the hips and lifts the chest", () => {
    const poses = movement("prone-w", body);
    const [start, end] = [at(poses, 0), at(poses, 1)];
    expect(place(start, "leftForearm")[2]).toBeGreaterThan(place(start, "leftUpperArm")[2] + 10);
    expect(place(end, "leftForearm")[2]).toBeLessThan(place(end, "leftUpperArm")[2] - 8);
    expect(elbowBend(end, "left")).toBeGreaterThan(90);
    expect(place(end, "chest")[1] - place(start, "chest")[1]).toBeGreaterThan(4);
  });

  test("I, Y and T start from arms that point up; the roller reaches from head to tailbone", () => {
    const poses = movement("thoracic-i-y-and-t-foam-roller-stretch", body);
    const fromHead = (pose: Skeleton) =>
      angleBetween(subtract(place(pose, "leftHand"), place(pose, "leftUpperArm")), [0, 0, -1]);
    for (const index of [0, 2, 4]) expect(place(at(poses, index), "leftHand")[1]).toBeGreaterThan(70);
    const [t, y, i] = [at(poses, 1), at(poses, 3), at(poses, 5)].map(fromHead) as [number, number, number];
    expect(Math.abs(t - 90)).toBeLessThan(12);
    expect(Math.abs(y - 45)).toBeLessThan(12);
    expect(i).toBeLessThan(18);
    const [feetEnd, headEnd] = rollAlong("thoracic-i-y-and-t-foam-roller-stretch");
    for (const pose of poses) {
      expect(place(pose, "head")[2]).toBeGreaterThan(headEnd + 5);
      expect(place(pose, "pelvis")[2]).toBeLessThan(feetEnd - 5);
    }
  });

  test("chin tucks draw the head back while the eyes stay level", () => {
    const poses = movement("chin-tucks", body);
    const [start, end] = [at(poses, 0), at(poses, 1)];
    expect(place(start, "head")[2] - place(end, "head")[2]).toBeGreaterThan(5);
    for (const pose of poses) expect(Math.abs(rise(gaze(pose)))).toBeLessThan(6);
  });

  test("neck flexion and extension looks at the floor, ahead, and at the ceiling; the shoulders stay", () => {
    const poses = movement("neck-flexion-and-extension", body);
    const [down, middle, up] = [at(poses, 0), at(poses, 1), at(poses, 2)];
    expect(rise(gaze(down))).toBeLessThan(-45);
    expect(Math.abs(rise(gaze(middle)))).toBeLessThan(10);
    expect(rise(gaze(up))).toBeGreaterThan(45);
    expect(apart(place(down, "leftUpperArm"), place(up, "leftUpperArm"))).toBeLessThan(3);
  });

  test("seated cervical rotation turns the face to the side; the shoulders stay", () => {
    const poses = movement("seated-cervical-rotation", body);
    const [start, end] = [at(poses, 0), at(poses, 1)];
    expect(angleBetween(gaze(start), [0, 0, 1])).toBeLessThan(8);
    expect(gaze(end)[0]).toBeGreaterThan(0.85);
    expect(Math.abs(rise(gaze(end)))).toBeLessThan(10);
    expect(apart(place(start, "leftUpperArm"), place(end, "leftUpperArm"))).toBeLessThan(2);
  });
});

/** Where the middle of the shoulder blades lies along the floor. */
function bladeZ(pose: Skeleton): number {
  return pointIn(pose.frames.chest, [0, -6, -9])[2];
}
