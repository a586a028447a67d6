import type { Side } from "@/lib/dosage/dosage";

/** Whether left and right both work. */
export function worksBothSides(side: Side): boolean {
  return side === "both" || side === "alternating";
}
