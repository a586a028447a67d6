import {
  type BodySide,
  dosageBounds as bounds,
  type Dosage,
  type Side,
  type SideDifference,
} from "@/lib/dosage/dosage";
import { type DosageMemory, recallDifference } from "@/lib/dosage/dosage-memory";
import { isWithin } from "@/lib/dosage/is-within";
import { worksBothSides } from "@/lib/dosage/works-both-sides";

/** Sets the side. A difference between the sides goes when only one works, and returns with both. */
export function changeSide(dosage: Dosage, side: Side, memory: DosageMemory): Dosage {
  if (!worksBothSides(side)) return { ...dosage, side, sideDifference: null };
  if (worksBothSides(dosage.side)) return { ...dosage, side };
  return { ...dosage, side, sideDifference: memory.isUneven ? recallDifference(memory, dosage.work) : null };
}

/** Chooses which side does something else, or null for none: one set more, unless another difference was known. */
export function changeUnevenSide(dosage: Dosage, side: BodySide | null, memory: DosageMemory): Dosage {
  if (side === null) return { ...dosage, sideDifference: null };
  const known = dosage.sideDifference ?? recallDifference(memory, dosage.work) ?? { extraSets: 1, reps: null };
  return changeSideDifference(dosage, { ...known, side });
}

/** Sets what one side does differently; nothing changes when it cannot be: one side only, or numbers out of bounds. */
export function changeSideDifference(dosage: Dosage, sideDifference: SideDifference | null): Dosage {
  if (sideDifference === null) return { ...dosage, sideDifference };
  const { extraSets, reps } = sideDifference;
  const fitsReps = reps === null || (dosage.work.kind === "reps" && isWithin(bounds.reps, reps));
  if (!worksBothSides(dosage.side) || !fitsReps || !isWithin(bounds.extraSets, extraSets)) return dosage;
  return { ...dosage, sideDifference };
}
