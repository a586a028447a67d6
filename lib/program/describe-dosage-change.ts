import { describeSideShort } from "@/lib/dosage/describe-dosage-short";
import { describeDays } from "@/lib/dosage/describe-frequency";
import type { Dosage } from "@/lib/dosage/dosage";
import { differingSide, restInEffect } from "@/lib/dosage/same-prescription";
import { dosageWords } from "@/lib/dosage/words";
import type { Locale } from "@/lib/locale";
import { dosageChangeWords } from "@/lib/program/dosage-change-words";

/** The values that differ: "hold 5 seconds (was 2 seconds), rest 30 seconds (was none)". */
export function describeDosageChange(before: Dosage, after: Dosage, locale: Locale): string {
  const words = dosageChangeWords[locale];
  const old = new Map(valuesOf(before, locale));
  const told = valuesOf(after, locale).flatMap(([field, value]) => {
    const was = old.get(field) ?? null;
    if (value === was) return [];
    return [`${words.field[field]} ${words.changed(value ?? words.none, was ?? words.none)}`];
  });
  return told.join(", ");
}

export type DosageField =
  | "sets"
  | "reps"
  | "hold"
  | "pace"
  | "duration"
  | "rest"
  | "side"
  | "sideDifference"
  | "timesPerDay"
  | "days"
  | "cues"
  | "load";

/** Every field in the order of telling; null where the dosage has none. */
function valuesOf(dosage: Dosage, locale: Locale): [DosageField, string | null][] {
  const words = dosageChangeWords[locale];
  const { time, cue, list } = dosageWords[locale];
  const { sets, work, side, frequency, load } = dosage;
  const orNone = (seconds: number) => (seconds > 0 ? time(seconds) : null);
  const reps = work.kind === "reps" ? work : null;
  const differing = differingSide(dosage);
  const uneven = differing?.side ? describeSideShort({ ...differing, side: differing.side }, work, locale) : null;
  return [
    ["sets", `${sets}`],
    ["reps", reps && `${reps.reps}`],
    ["hold", reps && orNone(reps.holdSeconds)],
    ["pace", reps && reps.holdSeconds === 0 ? time(reps.repSeconds) : null],
    ["duration", work.kind === "duration" ? time(work.durationSeconds) : null],
    ["rest", orNone(restInEffect(dosage))],
    ["side", words.side[side]],
    ["sideDifference", uneven],
    ["timesPerDay", `${frequency.timesPerDay}`],
    ["days", describeDays(frequency.days, dosageWords[locale])],
    ["cues", list(frequency.cues.map((one) => cue[one])) || null],
    ["load", load.trim() || null],
  ];
}
