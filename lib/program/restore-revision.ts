import type { ProgramDraft } from "@/lib/program/program";
import type { RevisionSnapshot } from "@/lib/program/revision";

/**
 * A revision as a draft again. Clinic notes are no part of a revision: lines that are still in the draft keep theirs,
 * the others come back without.
 */
export function restoreRevision(snapshot: RevisionSnapshot, draft: ProgramDraft): ProgramDraft {
  const notes = new Map(draft.items.map(({ id, clinicianNote }) => [id, clinicianNote]));
  const { title, startDate, endDate, patientMessage, safetyNote, items } = snapshot;
  return {
    title,
    startDate,
    endDate,
    patientMessage,
    safetyNote,
    items: items.map(({ id, exerciseId, dosage, patientNote }) => ({
      id,
      exerciseId,
      dosage,
      patientNote,
      clinicianNote: notes.get(id) ?? "",
    })),
  };
}
