import type { Localized } from "@/lib/locale";
import type { ProgramDraft, ProgramItem } from "@/lib/program/program";
import type { RevisionItem, RevisionSnapshot } from "@/lib/program/revision";

/** A revision without the instructions: enough to list and to compare programs, and much lighter to send. */
export function outlineRevision(snapshot: RevisionSnapshot): RevisionSnapshot {
  return {
    ...snapshot,
    items: snapshot.items.map((item) => outlineItem(item, { en: item.words.en.name, es: item.words.es.name })),
  };
}

/** What the draft would be as a revision, in outline: to be compared with `outlineRevision`. */
export function outlineDraft(draft: ProgramDraft, nameOf: (exerciseId: string) => Localized): RevisionSnapshot {
  const { title, startDate, endDate, patientMessage, safetyNote, items } = draft;
  return {
    format: 1,
    title: title.trim(),
    startDate,
    endDate,
    patientMessage: patientMessage.trim(),
    safetyNote: safetyNote.trim(),
    items: items.map((item) => outlineItem(item, nameOf(item.exerciseId))),
  };
}

function outlineItem(item: RevisionItem | ProgramItem, name: Localized): RevisionItem {
  const { id, exerciseId, dosage, patientNote } = item;
  return {
    id,
    exerciseId,
    // The same for all: position, equipment and instructions are no part of an outline.
    position: "sitting",
    equipment: [],
    words: { en: wordsOf(name.en), es: wordsOf(name.es) },
    dosage,
    patientNote: patientNote.trim(),
  };
}

function wordsOf(name: string) {
  return { name, feltAt: "", lines: [] };
}
