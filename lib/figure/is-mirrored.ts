import type { Side as DosageSide } from "@/lib/dosage/dosage";
import type { Side } from "./pose";

/** Whether a picture that shows one side has to be turned for the side at work. Both sides: as it is. */
export function isMirrored(shown: Side | null, atWork: DosageSide | null): boolean {
  return shown !== null && (atWork === "left" || atWork === "right") && atWork !== shown;
}
