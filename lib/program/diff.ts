import type { Dosage } from "@/lib/dosage/dosage";
import { isSameData } from "@/lib/dosage/is-same-data";
import { isSamePrescription } from "@/lib/dosage/same-prescription";
import type { Localized } from "@/lib/locale";
import { movedIds } from "@/lib/program/moved-ids";
import type { RevisionItem, RevisionSnapshot } from "@/lib/program/revision";
import type { PlainDate } from "@/lib/schedule/plain-date";

/** One difference between two revisions. `name` is that of the exercise. */
export type Change =
  | { kind: "title"; before: string; after: string }
  | { kind: "dates"; before: ProgramDates; after: ProgramDates }
  | { kind: "patientMessage" }
  | { kind: "safetyNote" }
  | ItemChange;

export type ItemChange =
  | { kind: "removed"; itemId: string; name: Localized }
  | { kind: "added"; itemId: string; name: Localized }
  | { kind: "replaced"; itemId: string; name: Localized; before: Localized }
  /** `place`: from 1. */
  | { kind: "moved"; itemId: string; name: Localized; place: number }
  | { kind: "dosage"; itemId: string; name: Localized; before: Dosage; after: Dosage }
  | { kind: "patientNote"; itemId: string; name: Localized }
  | { kind: "instructions"; itemId: string; name: Localized };

export type ProgramDates = { startDate: PlainDate | null; endDate: PlainDate | null };

/** What a new revision changes; nothing when there is none before it. */
export function diffRevisions(before: RevisionSnapshot | null, after: RevisionSnapshot): Change[] {
  if (before === null) return [];
  return [...diffProgram(before, after), ...diffItems(before.items, after.items)];
}

function diffProgram(before: RevisionSnapshot, after: RevisionSnapshot): Change[] {
  const changes: Change[] = [];
  if (before.title !== after.title) changes.push({ kind: "title", before: before.title, after: after.title });
  const [datesBefore, datesAfter] = [datesOf(before), datesOf(after)];
  if (!isSameData(datesBefore, datesAfter)) changes.push({ kind: "dates", before: datesBefore, after: datesAfter });
  if (before.patientMessage !== after.patientMessage) changes.push({ kind: "patientMessage" });
  if (before.safetyNote !== after.safetyNote) changes.push({ kind: "safetyNote" });
  return changes;
}

function datesOf({ startDate, endDate }: RevisionSnapshot): ProgramDates {
  return { startDate, endDate };
}

function diffItems(before: RevisionItem[], after: RevisionItem[]): ItemChange[] {
  const beforeById = new Map(before.map((item) => [item.id, item]));
  const keptIds = new Set(after.map((item) => item.id));
  const moved = movedIds(
    before.map((item) => item.id),
    after.map((item) => item.id),
  );
  const removed = before.filter((item) => !keptIds.has(item.id));
  return [
    ...removed.map((item): ItemChange => ({ kind: "removed", itemId: item.id, name: nameOf(item) })),
    ...after.flatMap((item, index): ItemChange[] => {
      const known = beforeById.get(item.id);
      const subject = { itemId: item.id, name: nameOf(item) };
      if (!known) return [{ kind: "added", ...subject }];
      const changes = diffItem(known, item);
      return moved.has(item.id) ? [...changes, { kind: "moved", ...subject, place: index + 1 }] : changes;
    }),
  ];
}

function diffItem(before: RevisionItem, after: RevisionItem): ItemChange[] {
  const subject = { itemId: after.id, name: nameOf(after) };
  const changes: ItemChange[] = [];
  if (before.exerciseId !== after.exerciseId) {
    changes.push({ kind: "replaced", ...subject, before: nameOf(before) });
  } else if (!isSameData(instructionsOf(before), instructionsOf(after))) {
    changes.push({ kind: "instructions", ...subject });
  }
  if (!isSamePrescription(before.dosage, after.dosage)) {
    changes.push({ kind: "dosage", ...subject, before: before.dosage, after: after.dosage });
  }
  if (before.patientNote !== after.patientNote) changes.push({ kind: "patientNote", ...subject });
  return changes;
}

function instructionsOf({ words, position, equipment }: RevisionItem) {
  return { words, position, equipment };
}

function nameOf({ words }: RevisionItem): Localized {
  return { en: words.en.name, es: words.es.name };
}
