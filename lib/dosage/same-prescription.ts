import { type Days, type Dosage, weekdays } from "@/lib/dosage/dosage";
import { isSameData } from "@/lib/dosage/is-same-data";
import { type SideWork, sidePlan } from "@/lib/dosage/side-plan";

/** Whether two dosages ask the same of a patient; values without effect, such as the pace of held work, do not count. */
export function isSamePrescription(one: Dosage, other: Dosage): boolean {
  return isSameData(effectOf(one), effectOf(other));
}

/** The side that does something else than the usual sets and repetitions, or null. */
export function differingSide(dosage: Dosage): SideWork | null {
  const usualReps = dosage.work.kind === "reps" ? dosage.work.reps : 0;
  return sidePlan(dosage).find(({ sets, reps }) => sets !== dosage.sets || reps !== usualReps) ?? null;
}

/** The rest between sets; 0 when no side has more than one set. */
export function restInEffect(dosage: Dosage): number {
  return sidePlan(dosage).some(({ sets }) => sets > 1) ? dosage.restSeconds : 0;
}

function effectOf(dosage: Dosage) {
  const { work } = dosage;
  const isHeld = work.kind === "reps" && work.holdSeconds > 0;
  return {
    ...dosage,
    work: isHeld ? { ...work, repSeconds: 0 } : work,
    sideDifference: differingSide(dosage),
    restSeconds: restInEffect(dosage),
    frequency: { ...dosage.frequency, days: daysInEffect(dosage.frequency.days) },
    load: dosage.load.trim(),
  };
}

function daysInEffect(days: Days): Days {
  const isDaily = days.kind === "weekdays" && weekdays.every((day) => days.weekdays.includes(day));
  return isDaily ? { kind: "daily" } : days;
}
