export type PainBand = "none" | "mild" | "moderate" | "severe";

/**
 * The usual reading of the 0 to 10 numeric rating scale: 1 to 3 mild, 4 to 6 moderate, 7 to 10 severe. It only chooses
 * how a number is shown; what it means is the clinician's to say.
 */
export function painBand(pain: number): PainBand {
  if (pain <= 0) return "none";
  if (pain <= 3) return "mild";
  return pain <= 6 ? "moderate" : "severe";
}
