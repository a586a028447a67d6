import type { Vec3 } from "./vector";

/** Things the exercise is done with, in world centimeters. */
export type Prop =
  | { kind: "chair"; z: number }
  | { kind: "mat"; center: readonly [x: number, z: number]; halfSize: readonly [x: number, z: number] }
  | { kind: "roller"; from: Vec3; to: Vec3 }
  | { kind: "towel"; from: Vec3; to: Vec3 }
  | { kind: "pillow"; center: Vec3; halfSize: Vec3 };

/** Radii of the round props, cm: a common foam roller of 15 cm, a bath towel rolled up small. */
export const rollerRadius = 7.5;
export const towelRadius = 4.5;
/** Height of the chair's seat above the floor. */
export const seatHeight = 45;
