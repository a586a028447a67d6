import type { Frequency } from "@/lib/dosage/dosage";
import { isSameData } from "@/lib/dosage/is-same-data";

export type FrequencyPart = keyof Frequency;

const parts = ["timesPerDay", "days", "cues"] as const satisfies FrequencyPart[];

/** The parts in which some of the frequencies differ. */
export function mixedParts(frequencies: readonly Frequency[]): FrequencyPart[] {
  const [first, ...others] = frequencies;
  return first ? parts.filter((part) => others.some((other) => !isSameData(other[part], first[part]))) : [];
}
