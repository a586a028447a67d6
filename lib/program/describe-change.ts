import type { Locale } from "@/lib/locale";
import { changeWords } from "@/lib/program/change-words";
import { describeDosageChange } from "@/lib/program/describe-dosage-change";
import { type Change, diffRevisions, type ProgramDates } from "@/lib/program/diff";
import type { RevisionSnapshot } from "@/lib/program/revision";
import { assertNever } from "@/lib/result";
import { longDate } from "@/lib/schedule/long-date";

/** What a new revision changes, one line each, for patient and clinician; nothing when there is none before it. */
export function describeChanges(before: RevisionSnapshot | null, after: RevisionSnapshot, locale: Locale): string[] {
  return diffRevisions(before, after).map((change) => describeChange(change, locale));
}

/** One change on a line: "Prone W: hold 5 seconds (was 2 seconds)". */
export function describeChange(change: Change, locale: Locale): string {
  const words = changeWords[locale];
  switch (change.kind) {
    case "title":
      return words.title(change.after, change.before);
    case "dates":
      return words.dates(describeDates(change.after, locale), describeDates(change.before, locale));
    case "patientMessage":
      return words.patientMessage;
    case "safetyNote":
      return words.safetyNote;
    case "removed":
      return words.removed(change.name[locale]);
    case "added":
      return words.added(change.name[locale]);
    case "replaced":
      return words.replaced(change.name[locale], change.before[locale]);
    case "moved":
      return words.moved(change.name[locale], change.place);
    case "dosage":
      return `${change.name[locale]}: ${describeDosageChange(change.before, change.after, locale)}`;
    case "patientNote":
      return words.patientNote(change.name[locale]);
    case "instructions":
      return words.instructions(change.name[locale]);
    default:
      return assertNever(change);
  }
}

function describeDates({ startDate, endDate }: ProgramDates, locale: Locale): string {
  const words = changeWords[locale];
  if (startDate && endDate) return words.fromTo(longDate(startDate, locale), longDate(endDate, locale));
  if (startDate) return words.from(longDate(startDate, locale));
  return endDate ? words.until(longDate(endDate, locale)) : words.noDates;
}
