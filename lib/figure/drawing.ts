import type { Material } from "./part";

/** One path of a drawing. What it stands for decides its color; see `palette.ts`. */
export type DrawItem =
  | { role: "rim"; d: string }
  | { role: "fill"; material: Material; isFar: boolean; d: string }
  | { role: "ground"; d: string }
  | { role: "shade"; d: string }
  | { role: "skinShade"; d: string }
  | { role: "felt"; d: string }
  | { role: "feltCore"; d: string }
  | { role: "feltHatch"; d: string }
  | { role: "line"; weight: number; d: string }
  | { role: "face"; d: string }
  | { role: "fold"; d: string }
  | { role: "hairLine"; d: string }
  | { role: "frame"; d: string }
  | { role: "ghost"; d: string }
  | { role: "arrow"; d: string };

/** A picture in units of its box: the longer side is about 100. */
export type Drawing = { width: number; height: number; items: readonly DrawItem[] };
