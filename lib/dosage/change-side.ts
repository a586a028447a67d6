import { dosageBounds as bounds, type Dosage, type Side, type SideDifference } from "@/lib/dosage/dosage";
import { isWithin } from "@/lib/dosage/is-within";

/** Sets the side. A difference between the sides goes when only one works. */
export function changeSide(dosage: Dosage, side: Side): Dosage {
  return { ...dosage, side, sideDifference: worksBoth(side) ? dosage.sideDifference : null };
}

/** Sets what one side does differently; nothing changes when it cannot be: one side only, or numbers out of bounds. */
export function changeSideDifference(dosage: Dosage, sideDifference: SideDifference | null): Dosage {
  if (sideDifference === null) return { ...dosage, sideDifference };
  const { extraSets, reps } = sideDifference;
  const fitsReps = reps === null || (dosage.work.kind === "reps" && isWithin(bounds.reps, reps));
  if (!worksBoth(dosage.side) || !fitsReps || !isWithin(bounds.extraSets, extraSets)) return dosage;
  return { ...dosage, sideDifference };
}

function worksBoth(side: Side): boolean {
  return side === "both" || side === "alternating";
}
