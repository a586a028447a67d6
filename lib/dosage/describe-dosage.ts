import { describeFrequency } from "@/lib/dosage/describe-frequency";
import type { Dosage, RepsWork } from "@/lib/dosage/dosage";
import type { DosageWords } from "@/lib/dosage/dosage-words";
import { differingSide } from "@/lib/dosage/same-prescription";
import { sentence } from "@/lib/dosage/sentence";
import { dosageWords } from "@/lib/dosage/words";
import type { Locale } from "@/lib/locale";

/** The whole prescription for the patient, in full plain sentences: what to do, on which side, and how often. */
export function describeDosage(dosage: Dosage, locale: Locale): string {
  return `${describeWork(dosage, locale)} ${describeFrequency(dosage.frequency, locale)}`;
}

/** What to do in one session, without how often. */
export function describeWork(dosage: Dosage, locale: Locale): string {
  const words = dosageWords[locale];
  const load = dosage.load.trim();
  return [
    ...oneSet(dosage, words),
    ...repeats(dosage, words),
    ...bothSides(dosage, words),
    ...sideDifference(dosage, words),
    ...(load === "" ? [] : [sentence(words.load(load))]),
  ].join(" ");
}

function oneSet(dosage: Dosage, words: DosageWords): string[] {
  const where = whereOf(dosage, words);
  const { work } = dosage;
  if (work.kind === "duration") return [words.moveFor(words.time(work.durationSeconds), where)];
  if (isSingleHold(work)) return [words.holdOnce(words.time(work.holdSeconds), where)];
  const tempo =
    work.holdSeconds > 0
      ? words.holdEach(words.time(work.holdSeconds))
      : words.pace(words.time(work.repSeconds), work.reps);
  return [words.doReps(work.reps, where), tempo];
}

function isSingleHold(work: RepsWork): boolean {
  return work.reps === 1 && work.holdSeconds > 0;
}

function whereOf({ side, sets }: Dosage, words: DosageWords): string {
  switch (side) {
    case "none":
      return "";
    case "left":
    case "right":
      return words.onSide[side];
    case "alternating":
      return words.onEachSide;
    case "both":
      // "Do 10 on each side. Do this 2 times." would read as left, right, left, right.
      return sets === 1 ? words.onEachSide : "";
  }
}

function repeats({ sets, restSeconds }: Dosage, words: DosageWords): string[] {
  return sets === 1 ? [] : [words.repeat(sets), ...restBetween(restSeconds, words)];
}

function restBetween(restSeconds: number, words: DosageWords): string[] {
  return restSeconds === 0 ? [] : [words.restBetween(words.time(restSeconds))];
}

function bothSides({ side, sets }: Dosage, words: DosageWords): string[] {
  if (side === "alternating") return [words.startLeft, words.switchEachTime];
  if (side !== "both") return [];
  return sets === 1 ? [words.startLeft] : [words.wholeDoseEachSide, words.startLeft];
}

function sideDifference(dosage: Dosage, words: DosageWords): string[] {
  const differing = differingSide(dosage);
  if (!differing?.side) return [];
  const { side, sets, reps } = differing;
  const { work } = dosage;
  const told: string[] = [];
  if (work.kind === "reps" && reps !== work.reps) {
    told.push(isSingleHold(work) ? words.otherHolds(side, reps) : words.otherReps(side, reps, work.reps));
  }
  if (sets !== dosage.sets) told.push(words.otherSets(side, sets, dosage.sets));
  // With one usual set the rest was not told yet.
  if (sets > 1 && dosage.sets === 1) told.push(...restBetween(dosage.restSeconds, words));
  return told;
}
