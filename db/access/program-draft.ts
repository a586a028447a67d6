import type { Transaction } from "@/db/client";
import type { ClinicScope } from "@/lib/access/scope";
import type { Locale } from "@/lib/locale";
import type { ProgramDraft } from "@/lib/program/program";

export type Program = {
  id: string;
  version: number;
  draft: ProgramDraft;
  patient: { id: string; displayName: string; language: Locale; timeZone: string | null; archivedAt: Date | null };
  publishedNumber: number | null;
  /** The version of the draft that the newest revision shows. */
  publishedVersion: number | null;
  archivedAt: Date | null;
  updatedAt: Date;
};

type DraftRow = ProgramDraft & Omit<Program, "draft" | "patient"> & PatientColumns;
type PatientColumns = {
  patientId: string;
  displayName: string;
  language: Locale;
  timeZone: string | null;
  patientArchivedAt: Date | null;
};

/** A program with its draft, in a running transaction; null when there is none in the clinic. */
export async function readProgram(tx: Transaction, scope: ClinicScope, programId: string): Promise<Program | null> {
  const [row] = await tx<DraftRow[]>`
    select program.id, program.version, program.title, program.start_date, program.end_date, program.patient_message,
      program.safety_note, program.published_number, program.published_version, program.archived_at,
      program.updated_at, patient.id as patient_id, patient.display_name, patient.language, patient.time_zone,
      patient.archived_at as patient_archived_at,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', item.id, 'exerciseId', item.exercise_id, 'dosage', item.dosage,
          'patientNote', item.patient_note, 'clinicianNote', item.clinician_note) order by item.position, item.id)
        from program_item item where item.clinic_id = program.clinic_id and item.program_id = program.id
      ), '[]') as items
    from program join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
    where program.clinic_id = ${scope.clinicId} and program.id = ${programId}`;
  if (!row) return null;
  const { title, startDate, endDate, patientMessage, safetyNote, items, ...rest } = row;
  const { patientId, displayName, language, timeZone, patientArchivedAt, ...program } = rest;
  return {
    ...program,
    draft: { title, startDate, endDate, patientMessage, safetyNote, items },
    patient: { id: patientId, displayName, language, timeZone, archivedAt: patientArchivedAt },
  };
}
