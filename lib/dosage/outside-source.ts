import type { Range, SourceRange } from "@/lib/catalog/exercise";
import type { Dosage } from "@/lib/dosage/dosage";
import { sidePlan } from "@/lib/dosage/side-plan";

/** One value of a dosage that lies outside what the source states; `range` is inclusive. */
export type Deviation = { field: SourceField; value: number; range: Range };
export type SourceField = keyof SourceRange;

const sourceFields: readonly SourceField[] = ["sets", "reps", "totalReps", "holdSeconds", "timesPerDay"];

/**
 * Which values of a dosage lie outside its source. Any one alternative that fits is enough; when none does, the
 * deviations from the closest one. What a source does not mention, and what a dosage does not have, never deviates.
 */
export function outsideSource(dosage: Dosage, ranges: readonly SourceRange[]): Deviation[] {
  const alternatives = ranges.map((range) => deviationsFrom(dosage, range));
  const [closest] = alternatives.toSorted((one, other) => one.length - other.length || distance(one) - distance(other));
  return closest ?? [];
}

function deviationsFrom(dosage: Dosage, source: SourceRange): Deviation[] {
  return sourceFields.flatMap((field) => {
    const range = source[field];
    if (!range) return [];
    const value = valuesOf(dosage, field).find((one) => one < range[0] || one > range[1]);
    return value === undefined ? [] : [{ field, value, range }];
  });
}

/** The value on each side that works. */
function valuesOf(dosage: Dosage, field: SourceField): number[] {
  const { work, frequency } = dosage;
  const plan = sidePlan(dosage);
  if (field === "timesPerDay") return [frequency.timesPerDay];
  if (field === "sets") return plan.map(({ sets }) => sets);
  if (work.kind === "duration") return [];
  if (field === "holdSeconds") return [work.holdSeconds];
  return plan.map(({ sets, reps }) => (field === "totalReps" ? sets * reps : reps));
}

/** How far the values lie outside, each by the width of its nearest bound. */
function distance(deviations: Deviation[]): number {
  return deviations.reduce((sum, { value, range: [min, max] }) => {
    const nearest = value < min ? min : max;
    return sum + Math.abs(value - nearest) / Math.max(nearest, 1);
  }, 0);
}
