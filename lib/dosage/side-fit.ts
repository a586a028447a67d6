import type { Side } from "@/lib/dosage/dosage";

/**
 * What a clinician should look at when the side does not fit the exercise; null when it fits. Information, never a
 * block: there may be a reason.
 */
export function describeSideFit(side: Side, { hasSides }: { hasSides: boolean }): string | null {
  if (hasSides && side === "none") return "This exercise works one side at a time. No side is chosen.";
  if (!hasSides && side !== "none") return "This exercise has no left and right side. A side is chosen.";
  return null;
}
