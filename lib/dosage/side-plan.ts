import type { BodySide, Dosage } from "@/lib/dosage/dosage";
import { worksBothSides } from "@/lib/dosage/works-both-sides";

/** What one side does: `reps` per set, 0 when the work is a stretch of time. Side null: the exercise has no side. */
export type SideWork = { side: BodySide | null; sets: number; reps: number };

/** The work of each side in the order of doing: one entry, or left and then right. */
export function sidePlan(dosage: Dosage): SideWork[] {
  switch (dosage.side) {
    case "none":
      return [workOf(dosage, null)];
    case "left":
    case "right":
      return [workOf(dosage, dosage.side)];
    case "both":
    case "alternating":
      return [workOf(dosage, "left"), workOf(dosage, "right")];
  }
}

function workOf({ sets, work, side: sides, sideDifference }: Dosage, side: BodySide | null): SideWork {
  const reps = work.kind === "reps" ? work.reps : 0;
  if (!worksBothSides(sides) || sideDifference?.side !== side) return { side, sets, reps };
  return {
    side,
    sets: sets + sideDifference.extraSets,
    reps: work.kind === "reps" ? (sideDifference.reps ?? reps) : 0,
  };
}
